import { expect, test } from 'vitest';
import { featureStatesOf } from '../../../src/cartography/featureState.ts';
import type { Hover } from '../../../src/state/store.ts';
import { lensRecord } from '../../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../../src/state/derived/snapshot.ts';
import { on, through } from '../domain/partnership/made.ts';
import { DATASET } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));

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

test('the ends of arcs are shown, and no other capitals', () => {
  const { capitals } = featureStatesOf(snapshotOn(korea, { mode: 'on', day: on('2023-06-23') }), {
    emphasis: [],
    hover: null,
  });
  expect(capitals.get('VNM')).toEqual({ opacity: 1 });
  expect(capitals.get('CHN')).toBeUndefined();
});
