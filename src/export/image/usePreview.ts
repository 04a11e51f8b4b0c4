/** A picture that is drawn in slices, so that the choices for it can be changed meanwhile. */
import { useEffect, useState } from 'react';
import { inSlices, type Steps } from '../../cartography/picture/steps.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import type { PictureFile } from '../exportedPicture.ts';
import { turnsOf } from '../pause.ts';

/** Returns the picture that was drawn last; null before the first. Failures are reported. */
export function usePreview(draw: () => Steps<PictureFile>): PictureFile | null {
  const { clock } = useLodelines().environment;
  const [drawn, setDrawn] = useState<PictureFile | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    inSlices(draw(), turnsOf(clock, signal)).then(
      (picture) => signal.aborted || setDrawn(picture),
      (error: unknown) => {
        if (!signal.aborted) reportError(error);
      },
    );
    return () => stop.abort();
  }, [draw, clock]);
  return drawn;
}
