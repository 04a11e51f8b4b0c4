import { describe, expect, test } from 'vitest';
import type { Time } from '../../../src/domain/time/time.ts';
import { arcLooksOf, looksWithin, movingArcs } from '../../../src/cartography/arcLooks.ts';
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
}

/** The looks of the arcs of a partnership. */
function arcsOf(id: string, { time = DAY, emphasis = [], hover, lens = korea }: Asked = {}) {
  const looks = arcLooksOf(snapshotOn(lens, time), { emphasis, hover: hover ?? null });
  return [...looks].filter(([arc]) => arc.partnership === id).map(([, look]) => look);
}

describe('an arc', () => {
  test('is drawn in the style of its kind, thinner and fainter in the world view', () => {
    expect(arcsOf('korea-vietnam')).toEqual([{ opacity: 0.92, width: 1.9 }]);
    const [world] = arcsOf('korea-vietnam', { lens: lensRecord(DATASET, through([])) });
    expect(world?.opacity).toBeCloseTo(0.57);
    expect(world?.width).toBeCloseTo(1.18);
  });

  test('has no look before it starts', () => {
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

  test('is dimmed if only an event names the lens', () => {
    const summit = DATASET.eventsOf('korea-vietnam');
    const named = {
      ...DATASET,
      eventsOf: (id: string) => (id === 'japan-us' ? summit : DATASET.eventsOf(id)),
    };
    const [aside] = arcsOf('japan-us', { lens: lensRecord(named, through(['KOR'])) });
    expect(aside?.opacity).toBeCloseTo(0.4 * 0.92);
  });
});

test('the arcs of a hovered country are slightly wider', () => {
  const [look] = arcsOf('korea-vietnam', { hover: { kind: 'country', id: 'VNM' } });
  expect(look).toEqual({ opacity: 0.92, width: 2.4 });
});

describe('in a step of playback', () => {
  const [before, after] = [on('2023-06-22'), on('2023-06-23')];
  const looks = arcLooksOf(snapshotOn(korea, { mode: 'on', day: after }), { emphasis: [], hover: null });
  const lookOf = (all: typeof looks, id: string) => [...all].find(([arc]) => arc.partnership === id)?.[1];

  test('an arc that begins is drawn from end to end, opaque and wider', () => {
    const moving = movingArcs(korea.arcs, before, after);
    expect(moving.begun.map(({ partnership }) => partnership)).toEqual(['korea-vietnam']);
    expect(lookOf(looksWithin(looks, moving, 0.25), 'korea-vietnam')).toEqual({
      opacity: 1,
      width: 2.5,
      share: 0.25,
    });
  });

  test('an arc that ends fades out', () => {
    const [last, end] = [on('2026-02-03'), on('2026-02-04')];
    const moving = movingArcs(korea.arcs, last, end);
    expect(moving.ended.every(({ partnership }) => partnership === 'msp')).toBe(true);
    const without = arcLooksOf(snapshotOn(korea, { mode: 'on', day: end }), { emphasis: [], hover: null });
    expect(lookOf(without, 'msp')).toBeUndefined();
    const look = lookOf(looksWithin(without, moving, 0.5), 'msp');
    expect(look?.opacity).toBe(0.4);
    expect(look?.width).toBeCloseTo(1.7);
  });

  test('all other arcs stay as they are', () => {
    const moving = movingArcs(korea.arcs, before, after);
    expect(lookOf(looksWithin(looks, moving, 0.25), 'msp')).toEqual(lookOf(looks, 'msp'));
  });
});
