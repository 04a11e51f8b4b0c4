/** Moves the items of a list by dragging a handle, with a mouse, a pen or a finger. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { scrollerOf } from './scrollerOf.ts';

/** The item that is dragged, by its key, and the 0-based place that it would get. */
export interface Drag<K extends number | string = number> {
  readonly key: K;
  readonly to: number;
}

/** So near to its edge, in pixels, the list scrolls. */
const EDGE = 48;
const SCROLL_STEP = 12;

/** The props of a handle, which is inside of an item of an `<ol>`. */
export interface HandleProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Returns what is dragged and the props of the handle of an item. `onMove` gets a key and a new 0-based place: from a
 * drag, and from ↑ and ↓ on the handle. Escape ends a drag where it began.
 */
export function useDragOrder<K extends number | string>(
  keys: readonly K[],
  onMove: (key: K, to: number) => void,
): { readonly drag: Drag<K> | null; readonly handleOf: (key: K) => HandleProps } {
  const [drag, setDrag] = useState<Drag<K> | null>(null);
  const end = () => setDrag(null);
  const handleOf = (key: K): HandleProps => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ key, to: keys.indexOf(key) });
    },
    onPointerMove: ({ currentTarget, clientY }) => {
      if (!drag) return;
      const items = Array.from(currentTarget.closest('ol')?.children ?? []);
      const above = items.filter((item, index) => {
        const { top, height } = item.getBoundingClientRect();
        return keys[index] !== key && clientY > top + height / 2;
      });
      if (above.length !== drag.to) setDrag({ key, to: above.length });
      scrollNear(currentTarget, clientY);
    },
    onPointerUp: () => {
      if (drag && drag.to !== keys.indexOf(key)) onMove(key, drag.to);
      end();
    },
    onPointerCancel: end,
    onKeyDown: (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (drag && event.key === 'Escape') end();
      else if (step) onMove(key, keys.indexOf(key) + step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  });
  return { drag, handleOf };
}

function scrollNear(handle: HTMLElement, y: number): void {
  const scroller = scrollerOf(handle);
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollBy(0, -SCROLL_STEP);
  else if (y > bottom - EDGE) scroller.scrollBy(0, SCROLL_STEP);
}

/** On which side of the item at a 0-based place the dragged one would come to lie; undefined for no side. */
export function dropAt<K extends number | string>(
  drag: Drag<K> | null,
  keys: readonly K[],
  place: number,
): 'before' | 'after' | undefined {
  if (drag?.to !== place) return undefined;
  const from = keys.indexOf(drag.key);
  return drag.to === from ? undefined : drag.to < from ? 'before' : 'after';
}
