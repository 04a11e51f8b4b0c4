/** Keeps the address and the view equal. The only module that touches `location` and `history`. */
import type { Actions } from './actions.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './viewCodec.ts';
import { formatView, historyOf, parseView } from './viewCodec.ts';

/** Browsers refuse too many history writes (Safari: 100 in 10 s). */
const QUIET_MS = 250;

/** Starts the sync; the function it returns ends it. */
export function syncUrl(store: Store, actions: Actions, known: Surroundings): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written = store.getState().view;
  // Back belongs to the page around the map: from within a frame, entries of ours would stand in its way.
  const framed = window.parent !== window;

  const write = (how: 'push' | 'replace') => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { view } = store.getState();
    const query = formatView(view, known, location.search);
    written = view;
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    try {
      // Back in another page is the way back from that page, not from what was opened in it.
      if (how === 'push' && view.ui !== 'embed') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers refuse this to a sandboxed frame, whose address nobody sees.
    }
  };

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view === before || view === written) return;
    if (!framed && historyOf(before, view) === 'push') {
      write('push');
    } else {
      timer ??= setTimeout(() => write('replace'), QUIET_MS);
    }
  });

  const onPopState = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { view, rejected } = parseView(location.search, known);
    written = view;
    actions.setView(view, rejected);
    written = store.getState().view;
  };
  addEventListener('popstate', onPopState);

  return () => {
    if (timer !== null) clearTimeout(timer);
    unsubscribe();
    removeEventListener('popstate', onPopState);
  };
}
