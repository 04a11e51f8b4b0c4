/** Pictures of scenes. */
import { useEffect, useState } from 'react';
import { SCENE_MAP } from '../cartography/camera.ts';
import { paletteOf } from '../cartography/palette.ts';
import { pictureOf } from '../cartography/picture/pictureOf.ts';
import { fileOf } from '../export/pictureFiles.ts';
import { usePictureSource } from '../export/usePictureSource.ts';
import type { Clock } from '../state/environment.ts';
import { emphasised } from '../state/derived/selectors.ts';
import { useFigures, useLodelines, useMessages } from '../state/useLodelines.ts';
import { parseView } from '../state/viewCodec.ts';
import { useScheme } from '../ui/shell/useTheme.ts';

/** The map in a picture is at least so wide, in its own pixels, and scaled down: its texts and lines stay thin. */
const LEAST_WIDTH = 640;

/** How many pixels a picture has for each pixel of the page. */
const SHARP = 2;

/** The picture that each app makes last: one after another, so that the first is seen as soon as it is made. */
const LAST = new WeakMap<Clock, Promise<void>>();

/** Calls `make` in a task of its own, after all that the app has been asked to make before. */
function inTurn(clock: Clock, make: () => Promise<void>): void {
  const turn = async (before: Promise<void> | undefined) => {
    await before;
    await new Promise<void>((resolve) => void clock.after(0, resolve));
    await make().catch(reportError);
  };
  LAST.set(clock, turn(LAST.get(clock)));
}

/**
 * The object URL of a picture of a scene in the colours that the reader sees; null until it is made, and if it cannot
 * be made, which is reported. Each picture is made in a task of its own: it takes 10 to 100 ms.
 */
export function useScenePicture(query: string, width: number, height: number): string | null {
  const { dataset, readFigures, environment } = useLodelines();
  const { language } = useMessages();
  const { scheme, contrast } = useScheme();
  const loaded = usePictureSource();
  const figures = useFigures();
  const [url, setUrl] = useState<string | null>(null);
  const source = loaded.state === 'ready' ? loaded.source : null;
  const { clock } = environment;
  useEffect(() => {
    if (!source) return undefined;
    const { view } = parseView(query, { dataset, language });
    if (view.layer.kind !== 'ties' && !figures) {
      readFigures();
      return undefined;
    }
    let [ended, made] = [false, ''];
    const make = async () => {
      if (ended) return;
      const scale = Math.max(1, LEAST_WIDTH / width);
      const picture = pictureOf(source, view, {
        name: '',
        width: width * scale,
        height: height * scale,
        detail: 1 / scale,
        palette: paletteOf(scheme, contrast),
        emphasis: emphasised(dataset, view),
        shows: SCENE_MAP,
      });
      const file = await fileOf({ picture, width: SHARP * width, height: SHARP * height }, 'png', clock);
      if (ended) return;
      made = URL.createObjectURL(file);
      setUrl(made);
    };
    inTurn(clock, make);
    return () => {
      ended = true;
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [source, query, width, height, dataset, language, scheme, contrast, figures, readFigures, clock]);
  return url;
}
