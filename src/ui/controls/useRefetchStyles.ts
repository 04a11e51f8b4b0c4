/** Asks again for style sheets that could not be fetched. */
import { useCallback } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Vite asks for the style sheet of a chunk only once, even if that fails (https://github.com/vitejs/vite/issues/13405):
 * without this, a chunk that is fetched at the second attempt would stand without its styles.
 */
export function useRefetchStyles(): () => void {
  const { root } = useLodelines().environment;
  return useCallback(() => {
    const links = root.ownerDocument.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
    for (const link of links) if (isMissing(link)) link.replaceWith(link.cloneNode());
  }, [root]);
}

/** The link of a failed style sheet has no sheet, or, in Chromium, one whose rules cannot be read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules;
  } catch {
    return true;
  }
}
