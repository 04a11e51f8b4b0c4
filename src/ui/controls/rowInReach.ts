/** Which row the keys ↑ and ↓ go to in a container that may scroll. */
import { scrollerOf } from './scrollerOf.ts';

/** How far out of sight a row may begin to be in reach, in CSS pixels: what an arrow key scrolls in browsers. */
const REACH = 40;

/**
 * The nearest of the rows `ahead` (nearest first) that has not been scrolled past; `around` if there is none.
 * Undefined while there is something to scroll before it: the browser should scroll, so that it can be read.
 */
export function rowInReach(
  container: Element,
  ahead: readonly HTMLElement[],
  around: HTMLElement | undefined,
  direction: 'up' | 'down',
): HTMLElement | undefined {
  const scroller = scrollerOf(container);
  if (!scroller) return ahead[0] ?? around;
  const down = direction === 'down';
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const top =
    scroller === container.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const bottom = top + clientHeight;
  /** Distance of a row from the visible part in the direction; negative in it. */
  const beyond = (row: Element) => {
    const box = row.getBoundingClientRect();
    return down ? box.top - bottom : top - box.bottom;
  };
  const isPassed = (row: Element) => {
    const box = row.getBoundingClientRect();
    return down ? box.bottom <= top : box.top >= bottom;
  };
  const next = ahead.find((row) => !isPassed(row));
  const left = down ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (next && beyond(next) < REACH) return next;
  return left > 1 ? undefined : (next ?? around);
}
