/** A map in a frame without a browser: its store, and the page around it as the frame sees it. */
import { vi } from 'vitest';
import { syncHost } from '../../../src/embed/syncHost.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import { hostOf } from '../../../src/state/browserEnvironment.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { testEnvironment } from '../state/testEnvironment.ts';

export const HOST = 'https://host.example';

/** Opens a view in a frame. Stubs `ResizeObserver` and expects fake timers: undo both after the test. */
export function framed(query: string) {
  const posted: { message: Record<string, unknown>; to: string }[] = [];
  const parent = {
    postMessage: (message: Record<string, unknown>, to: string) => posted.push({ message, to }),
  };
  const listeners = new Set<(event: unknown) => void>();
  const window = {
    parent,
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  } as unknown as Window;
  const host = hostOf(window);
  let measure: () => void = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        measure = callback;
      }
      observe() {
        measure();
      }
      disconnect() {
        measure = () => undefined;
      }
    },
  );

  const known = { dataset: DATASET, language: 'en' } as const;
  const store = createLodelinesStore(parseView(query, known).view, []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  const page = { scrollHeight: 420, querySelector: () => null };
  const environment = { ...testEnvironment(query), host, root: page as unknown as HTMLElement };
  const stop = syncHost(store, actions, known, environment);
  const post = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    for (const listen of listeners) listen({ data, origin: HOST, source: parent, ...from });
  };
  return {
    store,
    actions,
    stop,
    day: () => formatTime(store.getState().view.time),
    /** Something posted to the frame as it is. */
    post,
    /** A message in its envelope. */
    say: (message: object, from: { origin?: string; source?: unknown } = {}) =>
      post({ ns: 'lodelines', version: 1, ...message }, from),
    /** What was posted to the page around the map since the last call, without the envelope. */
    heard: () =>
      posted.splice(0).map(({ message: { ns: _, version: __, ...rest } }) => rest as Record<string, unknown>),
    /** The same as it was posted, and the origin it was posted to. */
    letters: () => posted.splice(0),
    /** Gives the page another height. */
    grow: (height: number) => {
      page.scrollHeight = height;
      measure();
    },
    listening: () => listeners.size > 0,
  };
}
