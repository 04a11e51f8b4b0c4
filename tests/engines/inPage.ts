/** Functions that run inside the page, through `evaluate`: each stands alone. */

/** Centre of the first visible element that a selector finds, or has this accessible name; null if there is none. */
export function centreOf(selector: string, name: string | null): { x: number; y: number } | null {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const called = element.getAttribute('aria-label') ?? element.textContent.trim();
    if (width > 0 && (name === null || called === name)) return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}

/** Time of the view, such as `2024-07-01`; null before the app is there. */
export const shownTime = () => document.querySelector('[data-time]')?.getAttribute('data-time') ?? null;

/** Whether the map shows what belongs to its date. */
export const isReady = () => document.querySelector('[data-ready="true"]') !== null;

/** Whether the row of the selection is in the visible part of the list, below its column headers. */
export function isRowInSight(): boolean {
  const row = document.querySelector('tr[aria-current="true"] th button')?.getBoundingClientRect();
  const list = document.querySelector('[data-ready="true"]')?.getBoundingClientRect();
  const head = document.querySelector('thead')?.getBoundingClientRect();
  return Boolean(row && list && head && row.top >= head.bottom && row.bottom <= list.bottom);
}

/** Collects the errors of the page from now on. */
export function watchErrors(): void {
  const errors: string[] = [];
  Object.assign(globalThis, { errors });
  // WebKit says so wherever an observer changes a size, and asks again in the next frame: no error.
  const isLater = (message: string) => message.startsWith('ResizeObserver loop');
  addEventListener('error', ({ message }) => isLater(message) || errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
}

/** The errors since `watchErrors`. */
export const errorsOf = () => (globalThis as unknown as { errors: string[] }).errors;

/** Inserts a text where the focus is, as an input method does: a driver has no keys for Hangul. */
export const insert = (text: string) => document.execCommand('insertText', false, text);
