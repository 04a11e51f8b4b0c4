/** Sets the size of the text that a reader has chosen. */
import type { Environment } from './environment.ts';
import type { Store } from './store.ts';

/**
 * Sets the font size of the root element in percent, so that a size set in the browser counts too, and follows its
 * changes. Does nothing for the default size. All sizes of the page are in `rem`, which is that of the document: an app
 * inside another page does not change them. Returns the function that stops it and restores the size.
 */
export function syncTextSize(store: Store, { root }: Pick<Environment, 'root'>): () => void {
  const set = (size: number) => {
    root.style.fontSize = size === 100 ? '' : `${size}%`;
  };
  const { textSize } = store.getState().session;
  if (textSize !== 100) set(textSize);
  const unsubscribe = store.subscribe(({ session }, { session: before }) => {
    if (session.textSize !== before.textSize) set(session.textSize);
  });
  return () => {
    unsubscribe();
    if (store.getState().session.textSize !== 100) set(100);
  };
}
