/** Creates a picture of the map on screen. */
import { useEffect, useState } from 'react';
import type { MapPicture } from '../state/store.ts';
import { composePicture, type PictureParts } from './composePicture.ts';

/** `url` is an object URL, valid on this page only; sizes in CSS pixels. */
export type Picture =
  | { readonly state: 'making' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly width: number; readonly height: number };

/**
 * Returns the picture, or the state of making it. It is made again if `take` or `parts` is another object. The URL is
 * revoked when the picture is replaced or the component unmounts. Errors are reported and give `failed`.
 */
export function usePicture(take: () => Promise<MapPicture>, parts: PictureParts): Picture {
  const [picture, setPicture] = useState<Picture>({ state: 'making' });
  useEffect(() => {
    let [ended, url] = [false, ''];
    const make = async () => {
      const taken = await take();
      const canvas = composePicture(taken, parts);
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/png');
      });
      if (ended) return;
      if (!blob) throw new Error('usePicture: expected the canvas as PNG, got nothing.');
      url = URL.createObjectURL(blob);
      const [width, height] = [canvas.width, canvas.height].map((side) => Math.round(side / taken.ratio));
      setPicture({ state: 'ready', url, width: width ?? 0, height: height ?? 0 });
    };
    make().catch((error: unknown) => {
      if (!ended) setPicture({ state: 'failed' });
      reportError(error);
    });
    return () => {
      ended = true;
      URL.revokeObjectURL(url);
    };
  }, [take, parts]);
  return picture;
}
