/** Syncs the view with the query of the address. */
import type { Actions } from './actions.ts';
import { capabilities } from './capabilities.ts';
import type { Environment } from './environment.ts';
import type { Store } from './store.ts';
import type { ViewState } from './view.ts';
import type { ViewContext } from './viewCodec.ts';
import { formatView, historyOf, parseView } from './viewCodec.ts';

/**
 * Delay of replaced entries in milliseconds. Browsers limit history writes (Safari: 100 in 10 s,
 * https://github.com/whatwg/html/issues/11844).
 */
const QUIET_MS = 250;

/**
 * Starts the sync and returns the function that stops it. A change that Back can undo is pushed at once, after a
 * pending write of the previous view. Other changes are written together with `replace` after the delay, or
 * when the page is left.
 */
export function syncUrl(
  store: Store,
  actions: Actions,
  context: ViewContext,
  { address, clock, host }: Pick<Environment, 'address' | 'clock' | 'host'>,
): () => void {
  let pending: (() => void) | null = null;
  const queryOf = (view: ViewState) => formatView(view, context);
  /** Query of the view last written or read, without unknown keys of the address. */
  let written = queryOf(store.getState().view);
  // In a frame, history entries would get in the way of Back in the host page.
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
    // In an embed, Back should leave the host page, not close a selection.
    address.write(capabilities(view).history ? how : 'replace', query);
  };
  const flush = (view = store.getState().view) => {
    if (pending !== null) write(view, 'replace');
  };

  const unsubscribe = store.subscribe(({ view, session }, before) => {
    if (view === before.view || queryOf(view) === written) return;
    // A correction of an invalid value is not an action of the reader: replace.
    const corrects = session.notice !== before.session.notice && session.notice?.kind === 'rejected';
    if (!framed && !corrects && historyOf(before.view, view, context.dataset) === 'push') {
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
