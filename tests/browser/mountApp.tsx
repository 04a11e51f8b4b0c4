/** Mounts the application with the real record and a real map for a browser test. */
import { Map as MapLibreMap } from 'maplibre-gl';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import release from '../../data/release.json' with { type: 'json' };
import settings from '../../data/settings.json' with { type: 'json' };
import { App } from '../../src/App.tsx';
import type { Dataset } from '../../src/data/dataset.ts';
import { fetchedRecord, type RecordSource } from '../../src/data/recordSource.ts';
import { settingsOf } from '../../src/data/settings.ts';
import { type Day, parseDay } from '../../src/domain/time/date.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import type { Actions } from '../../src/state/actions.ts';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import type { Preferences } from '../../src/state/environment.ts';
import type { Store } from '../../src/state/store.ts';
import { LodelinesContext } from '../../src/state/useLodelines.ts';
import '../../src/ui/shell/base.css';

/** The record at the root of the server, independent of the test page's address. */
export const SOURCE: RecordSource = fetchedRecord(settingsOf(settings, release), null, '/');
const record = SOURCE.dataset();

export interface Mounted {
  /** The element that contains the application. */
  readonly container: HTMLElement;
  readonly map: MapLibreMap;
  readonly dataset: Dataset;
  readonly store: Store;
  readonly actions: Actions;
  readonly unmount: () => void;
  /** Resolves when the map is up to date with the store. */
  readonly settled: () => Promise<void>;
}

/**
 * Mounts the application with a view such as `?time=2024-07-01`. It is removed after the test. `meanwhile` is
 * called as soon as the map has its canvas, long before it shows anything. `preferences` are those of the browser.
 */
export async function mountApp(
  view: string,
  meanwhile?: (actions: Actions) => void,
  preferences?: Preferences,
): Promise<Mounted> {
  const dataset = await record;
  await Promise.all(LANGUAGES.map(loadMessages));
  // The map instance is private to a component: a spy on its class finds it.
  const watched = vi.spyOn(MapLibreMap.prototype, 'triggerRepaint');

  const container = document.createElement('div');
  document.body.append(container);
  const environment = {
    ...besideEnvironment(window, container, memoryAddress(view)),
    ...(preferences && { preferences }),
  };
  const { lodelines, actions, stop } = createLodelines(environment, SOURCE, dataset, 'en');
  const { store } = lodelines;
  const root = createRoot(container);
  const unmount = () => {
    stop();
    root.unmount();
    container.remove();
  };
  onTestFinished(unmount);
  if (meanwhile) {
    const watch = new MutationObserver(() => {
      if (!container.querySelector('canvas.maplibregl-canvas')) return;
      watch.disconnect();
      meanwhile(actions);
    });
    watch.observe(container, { childList: true, subtree: true });
  }
  root.render(
    <LodelinesContext value={lodelines}>
      <App />
    </LodelinesContext>,
  );

  const settled = async () => {
    // A change reaches the map in the next frame.
    await nextFrame();
    await nextFrame();
    await expect.poll(() => store.getState().session.ready, { timeout: 30_000, interval: 30 }).toBe(true);
  };
  await settled();
  const map = watched.mock.contexts[0] as MapLibreMap;
  watched.mockRestore();
  return { container, map, dataset, store, actions, settled, unmount };
}

/** Resolves in the next animation frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** Parses a date such as `2024-07-01`. Throws if it is invalid. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`day: expected a date such as 2024-07-01, got ${text}`);
  return parsed;
}
