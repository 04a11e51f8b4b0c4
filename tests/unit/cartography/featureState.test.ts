import { describe, expect, test } from 'vitest';
import type { Time } from '../../../src/domain/time/time.ts';
import { arcFeatures } from '../../../src/cartography/features.ts';
import { featureStatesOf } from '../../../src/cartography/featureState.ts';
import type { Hover } from '../../../src/state/store.ts';
import { lensRecord } from '../../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../../src/state/derived/snapshot.ts';
import { on, through } from '../domain/partnership/made.ts';
import { DATASET } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const DAY: Time = { mode: 'on', day: on('2024-08-01') };

interface Asked {
  readonly time?: Time;
  readonly emphasis?: readonly string[];
  readonly hover?: Hover;
  readonly lens?: typeof korea;
  readonly drawn?: number;
}

/** The feature states of the arcs of a partnership. */
function arcsOf(id: string, { time = DAY, emphasis = [], hover, lens = korea, drawn }: Asked = {}) {
  const { arcs } = featureStatesOf(snapshotOn(lens, time), { emphasis, hover: hover ?? null }, drawn);
  return [...arcs].filter(([key]) => key.startsWith(`${id} `)).map(([, look]) => look);
}

describe('an arc', () => {
  test('is drawn in the style of its kind, thinner and fainter in the world view', () => {
    expect(arcsOf('korea-vietnam')).toEqual([{ opacity: 0.92, width: 1.9 }]);
    const [world] = arcsOf('korea-vietnam', { lens: lensRecord(DATASET, through([])) });
    expect(world?.opacity).toBeCloseTo(0.57);
    expect(world?.width).toBeCloseTo(1.18);
  });

  test('has no state before it starts', () => {
    expect(arcsOf('korea-vietnam', { time: { mode: 'on', day: on('2023-06-22') } })).toEqual([]);
  });

  test('is emphasised when its partnership or one of its ends is selected, and dimmed when something else is', () => {
    expect(arcsOf('korea-vietnam', { emphasis: ['korea-vietnam'] })).toEqual([{ opacity: 1, width: 2.4 }]);
    expect(arcsOf('korea-vietnam', { emphasis: ['VNM'] })).toEqual([{ opacity: 1, width: 2.4 }]);
    expect(arcsOf('korea-vietnam', { emphasis: ['us-korea'] })).toEqual([{ opacity: 0.09, width: 1.9 }]);
  });

  test('is emphasised most while hovered, whatever is selected', () => {
    const [look] = arcsOf('korea-vietnam', {
      emphasis: ['us-korea'],
      hover: { kind: 'partnership', id: 'korea-vietnam' },
    });
    expect(look?.opacity).toBe(1);
    expect(look?.width).toBeCloseTo(3.3);
  });

  test('is emphasised if it started in the window, and faint if it ended in it', () => {
    const time: Time = { mode: 'between', start: on('2023-01-01'), day: on('2026-03-01') };
    const [begun] = arcsOf('korea-vietnam', { time });
    expect(begun?.opacity).toBe(1);
    expect(begun?.width).toBeCloseTo(2.3);
    for (const { opacity } of arcsOf('msp', { time })) expect(opacity).toBeLessThan(0.2);
    expect(arcsOf('msp', { time }).length).toBeGreaterThan(0);
  });

  test('that is being animated has no state yet, but its ends do', () => {
    const time: Time = { mode: 'on', day: on('2023-06-23') };
    const before = on('2023-06-22');
    expect(arcsOf('korea-vietnam', { time, drawn: before })).toEqual([]);
    const { capitals } = featureStatesOf(snapshotOn(korea, time), { emphasis: [], hover: null }, before);
    expect(capitals.get('VNM')).toEqual({ opacity: 1 });
  });

  test('is dimmed if only an event names the lens', () => {
    const summit = DATASET.eventsOf('korea-vietnam');
    const named = {
      ...DATASET,
      eventsOf: (id: string) => (id === 'japan-us' ? summit : DATASET.eventsOf(id)),
    };
    const { arcs } = featureStatesOf(snapshotOn(lensRecord(named, through(['KOR'])), DAY), {
      emphasis: [],
      hover: null,
    });
    const aside = [...arcs].find(([key]) => key.startsWith('japan-us '));
    expect(aside?.[1].opacity).toBeCloseTo(0.4 * 0.92);
  });
});

test('on a date, the mark of an event fades over one year', () => {
  const level = (day: string) =>
    featureStatesOf(snapshotOn(korea, { mode: 'on', day: on(day) }), {
      emphasis: [],
      hover: null,
    }).events.get('graphite')?.opacity;
  expect(level('2023-10-19')).toBeUndefined();
  expect(level('2023-10-20')).toBe(1);
  expect(level('2024-10-19')).toBeLessThan(0.5);
  expect(level('2024-10-20')).toBeUndefined();
});

test('the mark of a hovered event is opaque, the others are pale', () => {
  const levels = (hover: Hover) =>
    featureStatesOf(snapshotOn(korea, { mode: 'on', day: on('2024-08-01') }), { emphasis: [], hover }).events;
  const [before, during] = [levels(null), levels({ kind: 'event', id: 'graphite' })];
  expect(during.get('graphite')).toEqual({ opacity: 1 });
  expect(during.get('msp-chair')?.opacity).toBeLessThan(before.get('msp-chair')?.opacity ?? 0);
});

test('the arcs of a hovered country are slightly wider', () => {
  const [look] = arcsOf('korea-vietnam', { hover: { kind: 'country', id: 'VNM' } });
  expect(look).toEqual({ opacity: 0.92, width: 2.4 });
});

test('every arc with a state is a feature', () => {
  const ids = arcFeatures(DATASET, korea, 'map').features.map(
    ({ properties }): unknown => properties?.['id'],
  );
  const { arcs } = featureStatesOf(snapshotOn(korea, DAY), { emphasis: [], hover: null });
  expect([...arcs.keys()].filter((key) => !ids.includes(key))).toEqual([]);
});
