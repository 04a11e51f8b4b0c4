/** Tells of the pointer on a picture of the map what the engine tells of the pointer on its own. */
import { useEffect } from 'react';
import type { PictureMap } from './pictureMap.ts';
import type { Pointing } from './usePointing.ts';

/** Calls the handlers while the component is mounted. */
export function usePointerOn(map: PictureMap | null, handlers: Pointing['handlers']): void {
  useEffect(() => {
    if (!map) return undefined;
    const end = new AbortController();
    const on = (type: 'mousemove' | 'mouseleave' | 'mousedown' | 'click', act: (event: MouseEvent) => void) =>
      map.element.addEventListener(type, act, { signal: end.signal });
    on('mousemove', (event) => handlers.onMouseMove({ point: map.pointOf(event), originalEvent: event }));
    on('mouseleave', handlers.onMouseOut);
    on('mousedown', handlers.onMouseDown);
    on('click', (event) => handlers.onClick({ point: map.pointOf(event), originalEvent: event }));
    map.element.addEventListener('touchstart', handlers.onTouchStart, { passive: true, signal: end.signal });
    return () => end.abort();
  }, [map, handlers]);
}
