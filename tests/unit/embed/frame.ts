/** A map in a frame, without a browser: its store, and the parent window it communicates with. */
import { vi } from 'vitest';
import { type ExportFile, syncHost } from '../../../src/embed/syncHost.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import { hostOf } from '../../../src/state/browserEnvironment.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { askedTour } from '../../../src/state/viewQuery.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';
import { testEnvironment } from '../state/testEnvironment.ts';

export const HOST = 'https://host.example';

/** Opens a view in a frame. Stubs `ResizeObserver` and expects fake timers: undo both after the test. */
export function framed(
  query: string,
  exportFile: ExportFile = () => Promise.reject(new Error('no picture')),
) {
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
  const loadTour = (id: string) => Promise.resolve(id === TOUR.id ? TOUR : null);
  const tour = askedTour(query) === TOUR.id ? TOUR : null;
  const store = createLodelinesStore(parseView(query, { ...known, tour }).view, []);
  store.setState(({ session }) => ({ session: { ...session, tour } }));
  const actions = createActions(store, DATASET, createSelectors(DATASET), loadTour);
  const page = {
    scrollHeight: 420,
    querySelector: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const environment = { ...testEnvironment(query), host, root: page as unknown as HTMLElement };
  const stop = syncHost(store, actions, known, environment, exportFile, loadTour);
  const post = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    for (const listen of listeners) listen({ data, origin: HOST, source: parent, ...from });
  };
  return {
    store,
    actions,
    stop,
    day: () => formatTime(store.getState().view.time),
    /** Posts data to the frame unchanged. */
    post,
    /** Posts a message in its envelope. */
    send: (message: object, from: { origin?: string; source?: unknown } = {}) =>
      post({ ns: 'lodelines', version: 1, ...message }, from),
    /** The messages sent to the parent since the last call, without their envelope. */
    received: () =>
      posted.splice(0).map(({ message: { ns: _, version: __, ...rest } }) => rest as Record<string, unknown>),
    /** The messages sent to the parent since the last call, with envelope and target origin. */
    sent: () => posted.splice(0),
    /** Changes the height of the page. */
    grow: (height: number) => {
      page.scrollHeight = height;
      measure();
    },
    listening: () => listeners.size > 0,
  };
}
