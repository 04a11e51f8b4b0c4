/** The picture of the view as PNG. */
import { useEffect, useState } from 'react';
import { inSlices, type Steps } from '../cartography/picture/steps.ts';
import { useLodelines } from '../state/useLodelines.ts';
import type { PictureFile } from './exportedPicture.ts';
import { turnsOf } from './pause.ts';
import { fileOf } from './pictureFiles.ts';

/** A picture with its object URL, valid on this page only. */
interface Made {
  readonly file: PictureFile;
  readonly url: string;
}

/** Returns the picture that `draw` makes; `failed` if it could not be made, which is reported, null before. */
export function usePicture(draw: () => Steps<PictureFile>): Made | 'failed' | null {
  const { clock } = useLodelines().environment;
  const [made, setMade] = useState<{ readonly of: unknown; readonly result: Made | 'failed' } | null>(null);
  useEffect(() => {
    let [ended, url] = [false, ''];
    const make = async () => {
      const file = await inSlices(draw(), turnsOf(clock));
      const blob = await fileOf(file, 'png', clock);
      if (ended) return;
      url = URL.createObjectURL(blob);
      setMade({ of: draw, result: { file, url } });
    };
    make().catch((error: unknown) => {
      if (!ended) setMade({ of: draw, result: 'failed' });
      reportError(error);
    });
    return () => {
      ended = true;
      URL.revokeObjectURL(url);
    };
  }, [draw, clock]);
  return made?.of === draw ? made.result : null;
}
