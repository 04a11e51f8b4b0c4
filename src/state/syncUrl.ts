/** Keeps the address and the view equal. */
import type { Actions } from './actions.ts';
import { capabilities } from './capabilities.ts';
import type { Environment } from './environment.ts';
import type { Store } from './store.ts';
import type { ViewState } from './view.ts';
import type { ViewContext } from './viewCodec.ts';
import { formatView, historyOf, parseView } from './viewCodec.ts';

/** Browsers refuse too many history writes (Safari: 100 in 10 s, https://github.com/whatwg/html/issues/11844). */
const QUIET_MS = 250;

/**
 * Starts the sync; the function it returns ends it. A step that Back can undo is pushed at once, after what
 * was still to be written of the view before it; everything else is written together when it has been quiet.
 */
export function syncUrl(
  store: Store,
  actions: Actions,
  context: ViewContext,
  { address, clock, host }: Pick<Environment, 'address' | 'clock' | 'host'>,
): () => void {
  let pending: (() => void) | null = null;
  const queryOf = (view: ViewState) => formatView(view, context);
  /** The query of the view that the address stands for, whatever else the address holds. */
  let written = queryOf(store.getState().view);
  // Back belongs to the page around the map: from within a frame, entries of ours would stand in its way.
  const framed = host !== null;

  const cancel = () => {
    pending?.();
    pending = null;
  };
  const write = (view: ViewState, how: 'push' | 'replace') => {
    cancel();
    written = queryOf(view);
    const query = formatView(view, context, address.query());
    if (query === address.query()) return;
    // Back in another page is the way back from that page, not from what was opened in it.
    address.write(capabilities(view).history ? how : 'replace', query);
  };
  const flush = (view = store.getState().view) => {
    if (pending !== null) write(view, 'replace');
  };

  const unsubscribe = store.subscribe(({ view, session }, before) => {
    if (view === before.view || queryOf(view) === written) return;
    // A default in the place of what could not be read is no step of the reader's.
    const corrects = session.notice !== before.session.notice && session.notice?.kind === 'rejected';
    if (!framed && !corrects && historyOf(before.view, view) === 'push') {
      flush(before.view);
      write(view, 'push');
    } else {
      pending ??= clock.after(QUIET_MS, () => flush());
    }
  });

  const stopTraverse = address.onTraverse(() => {
    cancel();
    const { view, rejected } = parseView(address.query(), context);
    written = queryOf(view);
    actions.setView(view, rejected);
  });
  const stopLeave = address.onLeave(() => flush());

  return () => {
    cancel();
    unsubscribe();
    stopTraverse();
    stopLeave();
  };
}
