/** Fetches failed style sheets again. */
import { useCallback } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Returns a function that fetches the failed style sheets of the page again. Vite requests the style sheet of a
 * chunk only once, even if that fails (https://github.com/vitejs/vite/issues/13405): without this function, a chunk
 * that loads at the second attempt would have no styles.
 */
export function useRefetchStyles(): () => void {
  const { root } = useLodelines().environment;
  return useCallback(() => {
    const links = root.ownerDocument.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
    for (const link of links) if (isMissing(link)) link.replaceWith(link.cloneNode());
  }, [root]);
}

/** After a failure, `sheet` is null or, in Chromium, a sheet that throws when its rules are read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules;
  } catch {
    return true;
  }
}
