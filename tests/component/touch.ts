/** Fingers on the page. Unlike events made by a script, they scroll it, and the browser cancels their pointers. */
import { cdp } from 'vitest/browser';

/** A position in the page, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The fingers that are down after an event, by their positions. None of them came up, except with `touchEnd`. */
async function send(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Spot[]): Promise<void> {
  // The page of a test is a frame of the page that the browser shows, and may be drawn smaller than it is.
  const { left, top, width } = (window.frameElement as Element).getBoundingClientRect();
  const scale = width / innerWidth;
  const touchPoints = fingers.map(({ x, y }, id) => ({ x: left + x * scale, y: top + y * scale, id }));
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Puts fingers on the page: those that were down, and then new ones. */
export const down = (...fingers: readonly Spot[]) => send('touchStart', fingers);

/** Takes up all fingers but these. */
export const up = (...left: readonly Spot[]) => send('touchEnd', left);

/** Moves the fingers that are down in steps from their first to their second positions. */
export async function move(from: readonly Spot[], to: readonly Spot[], steps = 6): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const between = (a: number, b: number) => a + ((b - a) * step) / steps;
    const fingers = from.map(({ x, y }, i) => ({
      x: between(x, to[i]?.x ?? x),
      y: between(y, to[i]?.y ?? y),
    }));
    await send('touchMove', fingers);
  }
}

/** Taps. */
export async function tap(spot: Spot): Promise<void> {
  await down(spot);
  await up();
}

/** Swipes with one finger. */
export async function swipe(from: Spot, to: Spot): Promise<void> {
  await down(from);
  await move([from], [to]);
  await up();
}
