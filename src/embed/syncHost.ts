/**
 * Receives messages from the host page and answers them: the only module that listens to messages. Loaded only
 * inside a frame.
 */
import { textIn, type Tour } from '../domain/tour/tour.ts';
import { hostWords } from '../i18n/host.ts';
import type { Actions, LoadTour } from '../state/actions.ts';
import { openScene } from '../state/derived/openScene.ts';
import type { Environment } from '../state/environment.ts';
import type { Store } from '../state/store.ts';
import { askedTour } from '../state/viewQuery.ts';
import { plainQuery } from '../state/viewCodec.ts';
import { type ViewContext } from '../state/viewKeys.ts';
import { askedView } from './askedView.ts';
import {
  type ErrorCode,
  type Exported,
  heardOrigin,
  type Incoming,
  type Outgoing,
  readMessage,
  sealed,
  type TourState,
} from './protocol.ts';
import { syncHeight } from './syncHeight.ts';
import { syncKeys } from './syncKeys.ts';

/** Maximum number of messages per second. */
const RATE_LIMIT = 20;

/** Makes the file that an `export` message asks for, or names its invalid fields. Rejects if there is none. */
export type ExportFile = (
  asked: Readonly<Record<string, unknown>>,
) => Promise<Exported | { readonly unread: string }>;

/** Changes within this time, in milliseconds, are reported once with the last state. */
const QUIET_MS = 100;

/**
 * Starts the sync and returns the function that stops it. Accepts messages only from the parent page, by default
 * of any origin: a map has no secrets, and a message can do no more than a reader. The key
 * `origin` in the address of the frame restricts it to one origin.
 */
export function syncHost(
  store: Store,
  actions: Actions,
  context: ViewContext,
  environment: Pick<Environment, 'address' | 'clock' | 'host' | 'root' | 'apple'>,
  exportFile: ExportFile,
  loadTour: LoadTour,
): () => void {
  const { address, clock, host, root } = environment;
  const accepted = heardOrigin(address.query(), context.pasted);
  if (accepted === null || host === null) return () => undefined;

  const post = (message: Outgoing, to = accepted) => host.post(sealed(message), to);
  const words = () => hostWords(store.getState().view.lang);
  const shown = () => {
    const { view, session } = store.getState();
    return plainQuery(view, context.dataset, session.tour);
  };
  let posted = '';
  let stopped = false;
  const postState = (to?: string) => {
    posted = shown();
    post({ type: 'state', view: posted }, to);
  };

  // One picture at a time: each needs much memory.
  let exports = Promise.resolve();
  const exportNext = (asked: Readonly<Record<string, unknown>>, answer: (message: Outgoing) => void) => {
    const answered = async () => {
      try {
        const made = await exportFile(asked);
        if (stopped) return;
        answer(
          'unread' in made
            ? failure('invalid-value', words().invalidExport(made.unread))
            : { type: 'export', ...made },
        );
      } catch (error) {
        if (!stopped) answer(failure('not-available', words().noExport));
        reportError(error);
      }
    };
    exports = exports.then(answered);
  };

  /** Shows a view, at once unless it is that of another tour. */
  const set = (query: string, answer: (message: Outgoing) => void) => {
    const show = (tour: Tour | null) => {
      if (stopped) return;
      const view = askedView(query, store.getState().view, { ...context, tour });
      if ('unread' in view) answer(failure('invalid-value', words().invalidValue(view.unread)));
      else actions.setView(view, [], tour);
    };
    const id = askedTour(query);
    const { tour: known } = store.getState().session;
    if (id && id !== known?.id) loadTour(id).then(show, () => show(null));
    else show(known);
  };
  const tourState = (): TourState => {
    const state = store.getState();
    const { view, session } = state;
    const scene = openScene(state);
    if (!scene || !view.tour || !session.tour) return { tour: null };
    const { id, step } = view.tour;
    return { tour: id, step, of: session.tour.scenes.length, title: textIn(scene.title, view.lang) };
  };
  const goTo = (scene: unknown, answer: (message: Outgoing) => void) => {
    const open = tourState();
    if (open.tour === null) return answer(failure('no-tour', words().noTour));
    if (scene === 'next') return actions.goToStep(open.step + 1);
    if (scene === 'previous') return actions.goToStep(open.step - 1);
    if (typeof scene === 'number' && Number.isInteger(scene) && scene >= 1 && scene <= open.of)
      return actions.goToStep(scene);
    answer(failure('invalid-value', words().invalidScene(open.of)));
  };

  const follow = (message: Incoming, answer: (message: Outgoing) => void, to: string): void => {
    switch (message.type) {
      case 'set':
        return set(message.view, answer);
      case 'step':
        return goTo(message.scene, answer);
      case 'next':
        return actions.stepEvent(1);
      case 'previous':
        return actions.stepEvent(-1);
      case 'play':
        return store.getState().view.tour ? actions.setTouring(true) : actions.setPlaying(true);
      case 'pause':
        actions.setTouring(false);
        return actions.setPlaying(false);
      case 'get':
        return postState(to);
      case 'export':
        return exportNext(message.asked, answer);
    }
  };

  let second = { began: -Infinity, messages: 0 };
  const onMessage = ({ data, origin }: { data: unknown; origin: string }) => {
    if (accepted !== '*' && origin !== accepted) return;
    const message = readMessage(data);
    if (!message) return;
    // A page from a file or in a sandbox has an opaque origin, which cannot be a target.
    const to = /^https?:/.test(origin) ? origin : '*';
    const answer = (outgoing: Outgoing) => post(outgoing, to);
    const now = clock.now();
    if (now - second.began >= 1000) second = { began: now, messages: 0 };
    second.messages += 1;
    if (second.messages > RATE_LIMIT) {
      if (second.messages === RATE_LIMIT + 1) answer(failure('rate-limit', words().rateLimit(RATE_LIMIT)));
    } else if ('fault' in message) answer(failure(message.fault, words().faults[message.fault]));
    else follow(message, answer, to);
  };

  let cancel: (() => void) | null = null;
  const postChange = () => {
    cancel = null;
    if (shown() !== posted) postState();
  };
  let postedTour = JSON.stringify({ tour: null });
  const postTour = () => {
    const open = tourState();
    if (JSON.stringify(open) === postedTour) return;
    postedTour = JSON.stringify(open);
    post({ type: 'tour', ...open });
  };
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.tour !== before.tour || view.lang !== before.lang) postTour();
    if (view !== before) cancel ??= clock.after(QUIET_MS, postChange);
  });
  const stopMessages = host.onMessage(onMessage);
  post({ type: 'ready' });
  postState();
  postTour();
  const stopKeys = syncKeys(store, environment, (message) => post(message));
  const stopHeight = syncHeight(root, (height) => post({ type: 'resize', height }));

  return () => {
    stopped = true;
    cancel?.();
    unsubscribe();
    stopHeight();
    stopKeys();
    stopMessages();
  };
}

function failure(code: ErrorCode, message: string): Outgoing {
  return { type: 'error', code, message };
}
