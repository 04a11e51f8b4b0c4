/**
 * Opens links to other pages from within a frame. A frame may be forbidden to open anything, and then a
 * link does nothing at all: here its address is told instead.
 */
import { useEffect } from 'react';
import { useLodelines } from '../state/useLodelines.ts';

export function useFramedLinks(): void {
  const { actions, environment } = useLodelines();
  useEffect(() => {
    const { host, handing, root } = environment;
    if (host === null) return undefined;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target]');
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // With `noopener`, `open` returns null even if it succeeds, so that a refusal could not be told:
      // https://html.spec.whatwg.org/multipage/nav-history-apis.html#window-open-steps
      const opened = handing.openTab();
      if (!opened) return actions.tellShut(link.href);
      try {
        opened.opener = null;
        // A link of the empty page leads on: set from here, the address would be asked for with a referrer.
        const onward = opened.document.createElement('a');
        onward.rel = 'noreferrer';
        onward.href = link.href;
        onward.click();
      } catch {
        // A sandbox gives the new page an origin of its own: out of reach, and without a referrer.
        opened.location.replace(link.href);
      }
    };
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  }, [actions, environment]);
}
