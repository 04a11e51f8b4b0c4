/**
 * Opens links to other pages from within a frame. If the sandbox of the frame forbids popups, a link would do
 * nothing: show its address in a notice instead.
 */
import { useEffect } from 'react';
import { useLodelines } from '../state/useLodelines.ts';

/** Handles clicks on links with a `target` inside the app's root; does nothing outside a frame. */
export function useFramedLinks(): void {
  const { actions, environment } = useLodelines();
  useEffect(() => {
    const { host, handing, root } = environment;
    if (host === null) return undefined;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target]');
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // With `noopener`, `window.open` returns null even on success, so a refusal could not be detected:
      // https://html.spec.whatwg.org/multipage/nav-history-apis.html#window-open-steps
      const opened = handing.openTab();
      if (!opened) return actions.tellShut(link.href);
      try {
        opened.opener = null;
        // Follow a link inside the empty page: navigating it from here would send a referrer.
        const onward = opened.document.createElement('a');
        onward.rel = 'noreferrer';
        onward.href = link.href;
        onward.click();
      } catch {
        // In a sandbox the new page has an opaque origin: it cannot be accessed, and sends no referrer.
        opened.location.replace(link.href);
      }
    };
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  }, [actions, environment]);
}
