/** The picture of the view as PNG. */
import { useEffect, useState } from 'react';
import { useLodelines } from '../state/useLodelines.ts';
import type { PictureFile } from './exportedPicture.ts';
import { fileOf } from './pictureFiles.ts';

/** Returns its object URL, valid on this page only; `failed` if it could not be made, which is reported, null before. */
export function usePicture(file: PictureFile): { readonly url: string } | 'failed' | null {
  const { clock } = useLodelines().environment;
  const [made, setMade] = useState<{
    readonly of: PictureFile;
    readonly result: { readonly url: string } | 'failed';
  } | null>(null);
  useEffect(() => {
    let [ended, url] = [false, ''];
    const make = async () => {
      const blob = await fileOf(file, 'png', clock);
      if (ended) return;
      url = URL.createObjectURL(blob);
      setMade({ of: file, result: { url } });
    };
    make().catch((error: unknown) => {
      if (!ended) setMade({ of: file, result: 'failed' });
      reportError(error);
    });
    return () => {
      ended = true;
      URL.revokeObjectURL(url);
    };
  }, [file, clock]);
  return made?.of === file ? made.result : null;
}
