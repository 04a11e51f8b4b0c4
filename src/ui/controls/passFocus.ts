/** Keeps the focus on the page when the focused button is removed. */

/**
 * Moves the focus from a button that will be removed to the button of the next list item. If there is none, or
 * `toNext` is false, moves it to the dialog or panel that contains the button.
 */
export function passFocus(button: HTMLElement, toNext = false): void {
  const next = toNext ? button.closest('li')?.nextElementSibling?.querySelector('button') : null;
  const target = next ?? button.closest<HTMLElement>('main, [role="dialog"]');
  target?.focus({ preventScroll: true });
}
