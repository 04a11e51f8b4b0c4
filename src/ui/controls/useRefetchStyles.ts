/** Fetches failed style sheets again. */
import { useCallback } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { missingStyles } from './missingStyles.ts';

/**
 * Returns a function that fetches the failed style sheets of the page again. Vite requests the style sheet of a
 * chunk only once, even if that fails (https://github.com/vitejs/vite/issues/13405): without this function, a chunk
 * that loads at the second attempt would have no styles.
 */
export function useRefetchStyles(): () => void {
  const { root } = useLodelines().environment;
  return useCallback(() => {
    for (const link of missingStyles(root.ownerDocument)) link.replaceWith(link.cloneNode());
  }, [root]);
}
