/** Which element scrolls when a scroll key is pressed. */

/** Overflow in CSS pixels that rounding can cause where nothing scrolls. */
const ROUNDING = 1;

/**
 * The nearest element, from `element` outwards, that can be scrolled up or down; null if there is none. It may be the
 * one that scrolls the page (`document.scrollingElement`).
 */
export function scrollerOf(element: Element): Element | null {
  const page = element.ownerDocument.scrollingElement;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.scrollHeight <= around.clientHeight + ROUNDING) continue;
    const { overflowY } = getComputedStyle(around);
    if (around === page ? overflowY !== 'hidden' : /auto|scroll/.test(overflowY)) return around;
  }
  return null;
}
