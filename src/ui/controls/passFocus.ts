/** Keeps the focus on the page when the button that has it goes away. */

/**
 * Passes the focus of a button that is about to go on to the button of the next list item, or, if there is none or
 * `toNext` is false, to the dialog or panel around it.
 */
export function passFocus(button: HTMLElement, toNext = false): void {
  const next = toNext ? button.closest('li')?.nextElementSibling?.querySelector('button') : null;
  const target = next ?? button.closest<HTMLElement>('main, [role="dialog"]');
  target?.focus({ preventScroll: true });
}
