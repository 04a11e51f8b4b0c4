/** Finds the mark under the pointer. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DatedEvent } from '../../domain/partnership/event.ts';
import { markAt, type MarkLayer, type Shape } from './markShapes.ts';

/**
 * The mark that a mouse or pen points at; null if there is none, while a button is down, and where a handle lies above.
 * Listens on the parent element of the track.
 */
export function usePointedMark<E extends DatedEvent>(
  track: RefObject<HTMLElement | null>,
  layers: readonly MarkLayer<E>[],
): Shape<E> | null {
  const [pointed, setPointed] = useState<Shape<E> | null>(null);
  /** Where the pointer is, in pixels from the top left of the track. */
  const spot = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const look = useRef(() => {});

  useLayoutEffect(() => {
    look.current = () => setPointed(spot.current && markAt(layers, spot.current.x, spot.current.y));
    // The marks move below a pointer at rest when the axis is zoomed.
    look.current();
  }, [layers]);

  useEffect(() => {
    const surface = track.current?.parentElement;
    if (!surface) return undefined;
    const onMove = ({ target, clientX, clientY, buttons, pointerType }: PointerEvent) => {
      const above = buttons > 0 || pointerType === 'touch' || (target as Element).closest('[data-handle]');
      const bounds = above ? null : track.current?.getBoundingClientRect();
      spot.current = bounds ? { x: clientX - bounds.left, y: clientY - bounds.top } : null;
      look.current();
    };
    const onLeave = () => {
      spot.current = null;
      look.current();
    };
    surface.addEventListener('pointermove', onMove);
    surface.addEventListener('pointerleave', onLeave);
    return () => {
      surface.removeEventListener('pointermove', onMove);
      surface.removeEventListener('pointerleave', onLeave);
    };
  }, [track]);
  return pointed;
}
