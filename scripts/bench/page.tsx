/**
 * The measured page: the product's own interface, over the record or over a larger one (`?copies=10`), and
 * functions that move it (`bench`). Calls of MapLibre are counted by wrapping its methods; nothing is added
 * to the product.
 */
import { Map as MapLibreMap } from 'maplibre-gl';
import { createRoot } from 'react-dom/client';
import release from '../../data/release.json' with { type: 'json' };
import settings from '../../data/settings.json' with { type: 'json' };
import { datasetOf } from '../../src/data/dataset.ts';
import type { Payload } from '../../src/data/payload.ts';
import { fetchedRecord } from '../../src/data/recordSource.ts';
import { settingsOf } from '../../src/data/settings.ts';
import type { Day } from '../../src/domain/time/date.ts';
import { nextDay } from '../../src/domain/time/sortedDays.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { App } from '../../src/App.tsx';
import { pageEnvironment } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import { LodelinesContext } from '../../src/state/useLodelines.ts';
import { manyRecord } from './manyRecord.ts';
import '../../src/ui/shell/base.css';

/** Counts since the last call of `bench.counts()`. */
export interface Counts {
  /** Frames drawn by the map. */
  readonly frames: number;
  /** Calls of `setFeatureState`, and the number of screen frames with at least one call. */
  readonly calls: number;
  readonly changes: number;
}

/** What the page shows. */
export interface Shown {
  /** The value of the page's `data-time` attribute. */
  readonly date: string;
  /** Number of visible arcs. */
  readonly arcs: number;
}

declare global {
  /**
   * Functions for the benchmark script. Those with `frames` do one thing in each of that many frames and
   * resolve when the page is idle.
   */
  var bench: {
    readonly nothing: () => Promise<void>;
    readonly repaint: (frames: number) => Promise<void>;
    /** Moves to the next day with an event in each frame. */
    readonly step: (frames: number) => Promise<void>;
    /** Moves from a day with an event to the day after, on which nothing changes, or back. */
    readonly stepInside: (frames: number) => Promise<void>;
    readonly settled: () => Promise<void>;
    readonly counts: () => Counts;
    readonly shown: () => Shown;
  };
}

let map: MapLibreMap | undefined;
let frames = 0;
let calls = 0;
let changes = 0;
let lastChange = NaN;

const setFeatureState = Object.getOwnPropertyDescriptor(MapLibreMap.prototype, 'setFeatureState')
  ?.value as MapLibreMap['setFeatureState'];
MapLibreMap.prototype.setFeatureState = function counted(this: MapLibreMap, ...change) {
  countCall(this);
  return setFeatureState.apply(this, change);
};

function countCall(of: MapLibreMap): void {
  if (of !== map) of.on('render', () => frames++);
  map = of;
  // The document timeline has one time per frame.
  const frame = Number(document.timeline.currentTime);
  if (frame !== lastChange) changes++;
  lastChange = frame;
  calls++;
}

const read = async (name: string): Promise<unknown> =>
  (await fetch(`data/${release.release}/${name}`)).json();
/** In a function instead of a top-level `await`: the chunk with the messages waits until this one has run. */
async function start(): Promise<void> {
  const copies = Number(new URLSearchParams(location.search).get('copies') ?? 1);
  const settingsOfSite = settingsOf(settings, release);
  const dataset = datasetOf(manyRecord((await read('record.json')) as Payload, copies), settingsOfSite);
  await loadMessages('en');
  const source = fetchedRecord(settingsOfSite, null);
  const { lodelines, actions } = createLodelines(pageEnvironment(window), source, dataset, 'en');
  const { store, selectors } = lodelines;
  createRoot(document.querySelector('#root') as Element).render(
    <LodelinesContext value={lodelines}>
      <App />
    </LodelinesContext>,
  );

  /** The last 61 days with events that are followed by a day without any change, forwards and backwards. */
  const record = selectors.record(store.getState().view);
  const alone = [...new Set(record.eventDays)].filter(
    (day) => day <= dataset.reachesTo && nextDay(record.changeDays, day) !== day + 1,
  );
  const latest = alone.slice(-61);
  const tour = [...latest, ...latest.slice(1, -1).reverse()];
  let at = 0;

  const nextFrame = () => new Promise(requestAnimationFrame);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Longer than the delay before the product updates the address, and than MapLibre's fading of symbols. */
  const QUIET_MS = 350;

  /** A slow machine may not draw a frame within `QUIET_MS`, and an input needs two frames to reach the map. */
  const QUIET_FRAMES = 3;

  async function settled(): Promise<void> {
    for (let before = -1; before !== frames || !map?.loaded();) {
      before = frames;
      await pause(QUIET_MS);
      for (let i = 0; i < QUIET_FRAMES; i++) await nextFrame();
    }
  }

  function inEachFrame(act: () => void): (frames: number) => Promise<void> {
    return async (times) => {
      for (let i = 0; i < times; i++) {
        await nextFrame();
        act();
      }
      await settled();
    };
  }

  globalThis.bench = {
    nothing: settled,
    repaint: inEachFrame(() => map?.triggerRepaint()),
    step: inEachFrame(() => actions.setDay(tour[++at % tour.length] as Day)),
    stepInside: inEachFrame(() => {
      const day = tour[at % tour.length] as Day;
      actions.setDay(store.getState().view.time.day === day ? day + 1 : day);
    }),
    settled,
    counts: () => {
      const counts = { frames, calls, changes };
      frames = calls = changes = 0;
      return counts;
    },
    shown: () => {
      const layers = map?.getStyle().layers.filter((layer) => 'source' in layer && layer.source === 'arcs');
      const drawn = map?.queryRenderedFeatures({ layers: (layers ?? []).map(({ id }) => id) }) ?? [];
      // An arc is returned once for each tile that contains it.
      const shown = drawn.filter(({ state }) => Number(state['opacity'] ?? 0) > 0);
      const arcs = new Set(shown.map(({ properties: p }) => `${p['partnership']} ${p['from']} ${p['to']}`));
      const date = document.querySelector('[data-time]')?.getAttribute('data-time') ?? '';
      return { date, arcs: arcs.size };
    },
  };
}

void start();
