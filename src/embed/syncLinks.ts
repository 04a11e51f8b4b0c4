/** Opens links to other pages from within a frame. */
import type { Actions } from '../state/actions.ts';
import type { Environment } from '../state/environment.ts';

/**
 * Handles clicks on links with a `target` inside the app's root. If the sandbox of the frame forbids popups, a link
 * would do nothing: its address is shown in a notice instead. Returns the function that stops it.
 */
export function syncLinks(
  { tellShut }: Pick<Actions, 'tellShut'>,
  { handing, root }: Pick<Environment, 'handing' | 'root'>,
): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!handing.openTab(link.href)) tellShut(link.href);
  };
  root.addEventListener('click', follow);
  return () => root.removeEventListener('click', follow);
}
