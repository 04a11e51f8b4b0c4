/** Keeps the address and the view equal. */
import type { Actions } from './actions.ts';
import { capabilities } from './capabilities.ts';
import type { Environment } from './environment.ts';
import type { Store } from './store.ts';
import type { ViewContext } from './viewCodec.ts';
import { formatView, historyOf, parseView } from './viewCodec.ts';

/** Browsers refuse too many history writes (Safari: 100 in 10 s, https://github.com/whatwg/html/issues/11844). */
const QUIET_MS = 250;

/** Starts the sync; the function it returns ends it. */
export function syncUrl(
  store: Store,
  actions: Actions,
  context: ViewContext,
  { address, clock, host }: Pick<Environment, 'address' | 'clock' | 'host'>,
): () => void {
  let cancel: (() => void) | null = null;
  let written = store.getState().view;
  // Back belongs to the page around the map: from within a frame, entries of ours would stand in its way.
  const framed = host !== null;

  const write = (how: 'push' | 'replace') => {
    cancel?.();
    cancel = null;
    const { view } = store.getState();
    const query = formatView(view, context, address.query());
    written = view;
    if (query === address.query()) return;
    // Back in another page is the way back from that page, not from what was opened in it.
    address.write(capabilities(view).history ? how : 'replace', query);
  };

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view === before || view === written) return;
    if (!framed && historyOf(before, view) === 'push') {
      write('push');
    } else {
      cancel ??= clock.after(QUIET_MS, () => write('replace'));
    }
  });

  const onPopState = () => {
    cancel?.();
    cancel = null;
    const { view, rejected } = parseView(address.query(), context);
    written = view;
    actions.setView(view, rejected);
    written = store.getState().view;
  };
  const stopHearing = address.onTraverse(onPopState);

  return () => {
    cancel?.();
    unsubscribe();
    stopHearing();
  };
}
