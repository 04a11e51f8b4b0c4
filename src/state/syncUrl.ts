/** Syncs the view with the query of the address, and an open dialog with an entry of its own, for Back. */
import { hasTour, OWN, type Tour } from '../domain/tour/tour.ts';
import type { Actions, LoadTour } from './actions.ts';
import { capabilities } from './capabilities.ts';
import type { Environment, HistoryEntry } from './environment.ts';
import { historyQueue } from './historyQueue.ts';
import type { Followed, Following } from './following.ts';
import type { ViewContext } from './viewKeys.ts';
import { askedTour } from './viewQuery.ts';
import { formatView, historyOf, parseView } from './viewCodec.ts';

/**
 * Starts the sync and returns the function that stops it. The address follows a moving date, as text does. A change that Back can undo is pushed at once, other
 * changes replace the entry. Back shows an earlier view as a whole, with its date and camera; what lies over the
 * view is closed first. If Back or a link in the same tab leads to another tour, its view is shown once `loadTour` has
 * loaded it. A reader's own tours have one id, and are told apart by the fragment.
 *
 * An open dialog has an entry over that of its view, with the same id, which is always the last one. When the
 * dialog is closed in another way the entry stays, is used again, and Back steps over it.
 */
export function syncUrl(
  following: Following,
  actions: Actions,
  context: ViewContext,
  loadTour: LoadTour,
  { address, clock, host }: Pick<Environment, 'address' | 'clock' | 'host'>,
): () => void {
  const history = historyQueue(address, clock);
  const queryOf = ({ view, session: { tour } }: Followed) =>
    formatView(view, { ...context, tour }, address.query());
  const isOpen = () => following.getState().session.dialog !== null;
  /** In a frame and in an embed, Back should leave the page around it, not close something in it. */
  const addsEntries = ({ view }: Followed) => host === null && capabilities(view).history;
  /** The query of the view last written or read. */
  let written = queryOf(following.getState());
  let entry = address.entry();
  /** Changes that were not yet written when their entry was left, by its id. */
  const unwritten = new Map<string, string>();

  const replace = (query: string) => {
    entry ??= newEntry();
    history.replace(query, entry);
  };
  const push = (query: string) => {
    const next = newEntry();
    if (entry?.over) {
      history.replace(query, next);
      history.flush();
    } else {
      history.push(query, next);
    }
    entry = next;
    if (isOpen()) cover();
  };
  const cover = () => {
    if (entry?.over) return;
    // The entry below needs an id, too.
    if (!entry) replace(written);
    entry = { ...(entry ?? newEntry()), over: true };
    history.push(written, entry);
  };

  /** Shows the view of an entry, unless another one has been reached while its tour was loading. */
  let arrivals = 0;
  let fragment = address.fragment();
  const arriveAt = async (asked: string) => {
    const arrival = ++arrivals;
    const { tour: known } = following.getState().session;
    const before = fragment;
    fragment = address.fragment();
    const linked = fragment !== before && hasTour(fragment);
    // A link that has lost its query.
    const query = linked && !entry && asked === '' ? `?tour=${OWN}` : asked;
    const id = askedTour(query, context.pasted);
    const show = (tour: Tour | null) => {
      if (arrival !== arrivals) return;
      const { view, rejected } = parseView(query, { ...context, tour });
      written = formatView(view, { ...context, tour }, address.query());
      actions.setView(view, rejected, tour);
    };
    if (!id || (known?.id === id && !(linked && id === OWN))) return show(known);
    try {
      show(await loadTour(id));
    } catch (error) {
      show(null);
      actions.tellFailure(error);
    }
  };

  const unsubscribe = following.subscribe((state, before) => {
    const { view, session } = state;
    const query = view === before.view ? written : queryOf(state);
    if (query !== written) {
      written = query;
      // A correction of an invalid value is not an action of the reader: replace.
      const corrects = session.notice !== before.session.notice && session.notice?.kind === 'rejected';
      const pushes =
        addsEntries(state) && !corrects && historyOf(before.view, view, context.dataset) === 'push';
      (pushes ? push : replace)(query);
    }
    if (session.dialog !== before.session.dialog && isOpen() && addsEntries(state)) cover();
  });

  const stopTraverse = address.onTraverse(() => {
    // What is caught up with belongs to the entry that was left.
    history.hold();
    following.catchUp();
    const left = entry;
    const lost = history.drop();
    if (lost) unwritten.set(lost.entry.id, lost.query);
    entry = address.entry();
    const closes = isOpen();
    if (closes) actions.closeDialog();
    if (entry && entry.id === left?.id) {
      // From a dialog to its view, or forward again: the same view, with what has changed since.
      written = queryOf(following.getState());
      unwritten.delete(entry.id);
      if (written !== address.query()) replace(written);
      if (left.over && !entry.over && !closes) address.back();
      return;
    }
    const kept = entry ? unwritten.get(entry.id) : undefined;
    if (entry && kept !== undefined) {
      unwritten.delete(entry.id);
      replace(kept);
    }
    void arriveAt(kept ?? address.query());
  });
  const stopLeave = address.onLeave(() => {
    following.catchUp();
    history.flush();
  });

  return () => {
    arrivals += 1;
    history.drop();
    unsubscribe();
    stopTraverse();
    stopLeave();
  };
}

/** A history entry for a view. Ids stay unique across page loads in the same tab. */
export function newEntry(): HistoryEntry {
  return { id: Math.random().toString(36).slice(2), over: false };
}
