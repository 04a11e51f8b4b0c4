/** Takes the picture of the map that is on screen, and keeps it as long as it is shown. */
import { useEffect, useState } from 'react';
import type { MapPicture } from '../state/store.ts';
import { composePicture, type PictureParts } from './composePicture.ts';

/** `url` is an address of this page alone; sizes in CSS pixels. */
export type Picture =
  | { readonly state: 'making' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly width: number; readonly height: number };

/** The picture with these parts; it is made anew when they are other objects. */
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
