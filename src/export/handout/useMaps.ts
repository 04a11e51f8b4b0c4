/** The maps of a hand-out. */
import { useEffect, useState } from 'react';
import { SCENE_MAP } from '../../cartography/camera.ts';
import { LIGHT } from '../../cartography/palette.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { inSlices } from '../../cartography/picture/steps.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { mapWithLegend } from '../mapWithLegend.ts';
import { turnsOf } from '../pause.ts';
import type { Pixels } from '../pictureChoices.ts';
import type { DetailedSource } from '../shownSources.ts';
import type { Handout } from './handout.ts';

/** On white paper; its sea stays a little darker, so that coasts are seen. */
const COLOURS = { ...LIGHT, surface: '#ffffff' };

/**
 * Returns the maps that are drawn, in the order of the scenes. They are drawn one after the other. `plain` ones have no
 * colours of countries but those of figures.
 */
export function useMaps(
  source: DetailedSource,
  { scenes, tour }: Pick<Handout, 'scenes' | 'tour'>,
  size: Pixels,
  plain = false,
): readonly Picture[] {
  const { store, environment } = useLodelines();
  const { clock } = environment;
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly maps: readonly Picture[] } | null>(
    null,
  );
  useEffect(() => {
    const stop = new AbortController();
    const turns = turnsOf(clock, stop.signal);
    const shows = tour ? SCENE_MAP : store.getState().session.mapSize;
    const draw = async () => {
      let maps: readonly Picture[] = [];
      setDrawn({ of: size, maps });
      for (const { view, onMap } of scenes) {
        await turns.pause();
        const options = { ...size, palette: COLOURS, shows, plain, show: onMap };
        maps = [...maps, await inSlices(mapWithLegend(source, view, options), turns)];
        stop.signal.throwIfAborted();
        setDrawn({ of: size, maps });
      }
    };
    draw().catch((error: unknown) => {
      if (!stop.signal.aborted) reportError(error);
    });
    return () => stop.abort();
  }, [source, scenes, tour, size, plain, store, clock]);
  return drawn?.of === size ? drawn.maps : [];
}
