/**
 * Hears the page around the map and answers it: the only module that listens to messages. It is loaded
 * where the map stands in a frame, and nowhere else.
 */
import { hostWords } from '../i18n/host.ts';
import type { Actions } from '../state/actions.ts';
import type { Environment } from '../state/environment.ts';
import type { Store } from '../state/store.ts';
import { plainQuery, type ViewContext } from '../state/viewCodec.ts';
import { askedView } from './askedView.ts';
import {
  type ErrorCode,
  heardOrigin,
  type Incoming,
  type Outgoing,
  readMessage,
  sealed,
} from './protocol.ts';
import { syncHeight } from './syncHeight.ts';

/** How many messages of a second are heard. */
const HEARD = 20;

/** Of changes within this time only the last is told. */
const QUIET_MS = 100;

/**
 * Starts the sync; the function it returns ends it. Only the page directly around the map is heard, and
 * by default of whatever origin: a map holds no secret, stores nothing, and a message can do no more
 * than a reader's hand. A host that wants to be the only one names itself in the frame's address (`origin`).
 */
export function syncHost(
  store: Store,
  actions: Actions,
  context: ViewContext,
  { address, clock, host, root }: Pick<Environment, 'address' | 'clock' | 'host' | 'root'>,
): () => void {
  const heard = heardOrigin(address.query());
  if (heard === null || host === null) return () => undefined;

  const post = (message: Outgoing, to = heard) => host.post(sealed(message), to);
  const words = () => hostWords(store.getState().view.lang);
  const shown = () => plainQuery(store.getState().view, context.dataset);
  let told = '';
  const tell = (to?: string) => {
    told = shown();
    post({ type: 'state', view: told }, to);
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
        return tell(to);
      case 'export':
        return answer(failure('not-available', words().noExport));
    }
  };

  let second = { began: -Infinity, messages: 0 };
  const onMessage = ({ data, origin }: { data: unknown; origin: string }) => {
    if (heard !== '*' && origin !== heard) return;
    const message = readMessage(data);
    if (!message) return;
    // A page from a file, or in a sandbox, has no origin that could be addressed.
    const to = /^https?:/.test(origin) ? origin : '*';
    const answer = (outgoing: Outgoing) => post(outgoing, to);
    const now = clock.now();
    if (now - second.began >= 1000) second = { began: now, messages: 0 };
    second.messages += 1;
    if (second.messages > HEARD) {
      if (second.messages === HEARD + 1) answer(failure('rate-limit', words().rateLimit(HEARD)));
    } else if ('fault' in message) answer(failure(message.fault, words().faults[message.fault]));
    else follow(message, answer, to);
  };

  let cancel: (() => void) | null = null;
  const tellChange = () => {
    cancel = null;
    if (shown() !== told) tell();
  };
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view !== before) cancel ??= clock.after(QUIET_MS, tellChange);
  });
  const stopHearing = host.onMessage(onMessage);
  post({ type: 'ready' });
  tell();
  const stopHeight = syncHeight(root, (height) => post({ type: 'resize', height }));

  return () => {
    cancel?.();
    unsubscribe();
    stopHeight();
    stopHearing();
  };
}

function failure(code: ErrorCode, message: string): Outgoing {
  return { type: 'error', code, message };
}
