/** Lets pointer, keys, buttons and the view move a picture of the map. */
import { type RefCallback, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLodelines } from '../state/useLodelines.ts';
import { type Pictured, type PictureMap, pictureMap } from './pictureMap.ts';
import { syncMapKeys } from './syncMapKeys.ts';
import { syncPictureCamera } from './syncPictureCamera.ts';
import { syncPictureGestures } from './syncPictureGestures.ts';
import { syncPicturePinch } from './syncPicturePinch.ts';

/** What readers may do with a picture. */
interface Freedom {
  /** Whether they may move it. */
  readonly movable: boolean;
  /** Whether wheel and fingers scroll the page. */
  readonly cooperative: boolean;
}

/** The map, the same for all pictures that it shows, and the ref of the element that contains the picture. */
export function usePictureMap(
  pictured: Pictured,
  { movable, cooperative }: Freedom,
): { readonly map: PictureMap | null; readonly ref: RefCallback<HTMLElement> } {
  const { store, actions, dataset, environment } = useLodelines();
  const latest = useRef(pictured);
  useLayoutEffect(() => {
    latest.current = pictured;
  });
  const [map, setMap] = useState<PictureMap | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) =>
      setMap(element && pictureMap(element, store, actions, dataset, () => latest.current)),
    [store, actions, dataset],
  );
  useEffect(
    () => syncPictureCamera(store, actions, dataset, () => latest.current.free),
    [store, actions, dataset],
  );
  useEffect(() => (map && movable ? syncMapKeys(map) : undefined), [map, movable]);
  useEffect(() => (map && movable ? syncPicturePinch(map) : undefined), [map, movable]);
  useEffect(
    () => (map && movable ? syncPictureGestures(map, cooperative, environment.clock) : undefined),
    [map, movable, cooperative, environment],
  );
  return { map, ref };
}
