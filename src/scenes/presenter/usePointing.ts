/** Clicks, swipes and the spotlight of the pointer over the map. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import type { PresenterCommand } from './presenterKeys.ts';

/** How far a finger moves sideways in a swipe, in CSS pixels. */
const SWIPE_PX = 40;

/** How long the spotlight stays without a movement, in milliseconds. */
const STILL_MS = 3000;

/** The point of the spotlight in the element, in CSS pixels; null without one. */
export type Spot = { readonly x: number; readonly y: number } | null;

/** The spotlight, and the handlers of the element that covers the map. */
export interface PresenterPointing {
  readonly spot: Spot;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** What the pointer does: a click or a swipe to the left goes on, a swipe to the right goes back, a mouse lights a spot. */
export function usePointing(run: (command: PresenterCommand) => boolean): PresenterPointing {
  const { clock } = useLodelines().environment;
  const [spot, setSpot] = useState<Spot>(null);
  const down = useRef<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => (spot ? clock.after(STILL_MS, () => setSpot(null)) : undefined), [spot, clock]);
  return {
    spot,
    handlers: {
      onPointerDown: ({ button, isPrimary, clientX, clientY }) => {
        down.current = button === 0 && isPrimary ? { x: clientX, y: clientY } : null;
      },
      onPointerMove: ({ pointerType, currentTarget, clientX, clientY }) => {
        if (pointerType === 'touch') return;
        const { left, top } = currentTarget.getBoundingClientRect();
        setSpot({ x: clientX - left, y: clientY - top });
      },
      onPointerUp: ({ pointerType, clientX, clientY }) => {
        const from = down.current;
        down.current = null;
        if (!from) return;
        const [across, along] = [clientX - from.x, clientY - from.y];
        const isSwipe = Math.abs(across) > SWIPE_PX && Math.abs(across) > Math.abs(along);
        if (isSwipe && pointerType !== 'mouse') run(across < 0 ? 'next' : 'previous');
        // A finger that scrolls is no tap.
        else if (Math.hypot(across, along) < SWIPE_PX) run('next');
      },
      onPointerLeave: () => {
        down.current = null;
        setSpot(null);
      },
    },
  };
}
