/** The maps of a hand-out. */
import { useEffect, useState } from 'react';
import { SCENE_MAP } from '../../cartography/camera.ts';
import { LIGHT } from '../../cartography/palette.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { mapWithLegend } from '../mapWithLegend.ts';
import type { Pixels } from '../pictureChoices.ts';
import type { DetailedSource } from '../shownSources.ts';
import type { Handout } from './handout.ts';

/** On white paper; its sea stays a little darker, so that coasts are seen. */
const COLOURS = { ...LIGHT, surface: '#ffffff' };

/**
 * Returns the maps that are drawn, in the order of the scenes. Each is drawn in a task of its own. `plain` ones have no
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
    let stop = () => {};
    const shows = tour ? SCENE_MAP : store.getState().session.mapSize;
    const draw = (maps: readonly Picture[]) => {
      setDrawn({ of: size, maps });
      const scene = scenes[maps.length];
      if (!scene) return;
      stop = clock.after(0, () => {
        const { view, onMap } = scene;
        const options = { ...size, palette: COLOURS, shows, plain, show: onMap };
        draw([...maps, mapWithLegend(source, view, options)]);
      });
    };
    draw([]);
    return () => stop();
  }, [source, scenes, tour, size, plain, store, clock]);
  return drawn?.of === size ? drawn.maps : [];
}
