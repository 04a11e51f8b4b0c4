/** The writes of an app to the browser's history: in order, not too many, and repeated if they are refused. */
import type { Address, Clock, HistoryEntry } from './environment.ts';

/**
 * An entry is replaced this long after the last change, in milliseconds. Each write costs the main thread about as much
 * as drawing a frame, and Chromium may load the icon of the page again. So a step of the date does not wait for it.
 */
const QUIET_MS = 350;

/**
 * Changes that go on are written this often, in milliseconds. Older Safari refuses more than 100 writes in 30 s, newer
 * browsers 200 in 10 s (https://github.com/whatwg/html/issues/11844).
 */
const LATEST_MS = 1000;

/** Delay after a refused write in milliseconds, doubled up to 32 times: in some sandboxes all writes are refused. */
const RETRY_MS = 1000;

interface Write {
  readonly how: 'push' | 'replace';
  readonly query: string;
  readonly entry: HistoryEntry;
}

/** The queue of an app. */
export interface HistoryQueue {
  /** Adds an entry at once, after the writes that wait. */
  readonly push: (query: string, entry: HistoryEntry) => void;
  /** Replaces the entry a moment later, together with what follows. */
  readonly replace: (query: string, entry: HistoryEntry) => void;
  /** Lets everything wait until `drop`: for when another entry has been reached. */
  readonly hold: () => void;
  /** Writes at once what waits. */
  readonly flush: () => void;
  /** Forgets what waits, and returns the write that was meant for the entry of the address, or null. */
  readonly drop: () => Write | null;
}

/** Creates the queue of an address. */
export function historyQueue(address: Address, clock: Clock): HistoryQueue {
  let waiting: Write[] = [];
  let cancel: (() => void) | null = null;
  /** When the first of the changes that wait came. */
  let since = 0;
  let refusals = 0;
  let held = false;

  const flush = () => {
    cancel?.();
    cancel = null;
    if (held) return;
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (!address.write(next.how, next.query, next.entry)) {
        cancel = clock.after(RETRY_MS * 2 ** Math.min(refusals, 5), flush);
        refusals += 1;
        return;
      }
      waiting.shift();
      refusals = 0;
    }
  };
  return {
    push: (query, entry) => {
      waiting.push({ how: 'push', query, entry });
      flush();
    },
    replace: (query, entry) => {
      const { how } = waiting.pop() ?? { how: 'replace' };
      waiting.push({ how, query, entry });
      // Refused writes are repeated later, and this one with them.
      if (refusals > 0) return;
      if (!cancel) since = clock.now();
      cancel?.();
      cancel = clock.after(Math.min(QUIET_MS, since + LATEST_MS - clock.now()), flush);
    },
    hold: () => {
      held = true;
    },
    flush,
    drop: () => {
      held = false;
      cancel?.();
      cancel = null;
      const [first] = waiting;
      waiting = [];
      return first?.how === 'replace' ? first : null;
    },
  };
}
