/**
 * Receives messages from the host page and answers them: the only module that listens to messages. Loaded only
 * inside a frame.
 */
import { hostWords } from '../i18n/host.ts';
import type { Actions } from '../state/actions.ts';
import type { Environment } from '../state/environment.ts';
import type { Store } from '../state/store.ts';
import { plainQuery, type ViewContext } from '../state/viewCodec.ts';
import { askedView } from './askedView.ts';
import {
  type ErrorCode,
  type Exported,
  heardOrigin,
  type Incoming,
  type Outgoing,
  readMessage,
  sealed,
} from './protocol.ts';
import { syncHeight } from './syncHeight.ts';
import { syncKeys } from './syncKeys.ts';

/** Maximum number of messages per second. */
const RATE_LIMIT = 20;

/** Makes the picture that an `export` message asks for, or names its invalid fields. Rejects if there is none. */
export type ExportPicture = (
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
  exportPicture: ExportPicture,
): () => void {
  const { address, clock, host, root } = environment;
  const accepted = heardOrigin(address.query(), context.pasted);
  if (accepted === null || host === null) return () => undefined;

  const post = (message: Outgoing, to = accepted) => host.post(sealed(message), to);
  const words = () => hostWords(store.getState().view.lang);
  const shown = () => plainQuery(store.getState().view, context.dataset);
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
        const made = await exportPicture(asked);
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

  const follow = (message: Incoming, answer: (message: Outgoing) => void, to: string): void => {
    switch (message.type) {
      case 'set': {
        const view = askedView(message.view, store.getState().view, context);
        if ('unread' in view) answer(failure('invalid-value', words().invalidValue(view.unread)));
        else actions.setView(view, []);
        return;
      }
      case 'next':
        return actions.stepEvent(1);
      case 'previous':
        return actions.stepEvent(-1);
      case 'play':
        return actions.setPlaying(true);
      case 'pause':
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
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view !== before) cancel ??= clock.after(QUIET_MS, postChange);
  });
  const stopMessages = host.onMessage(onMessage);
  post({ type: 'ready' });
  postState();
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
