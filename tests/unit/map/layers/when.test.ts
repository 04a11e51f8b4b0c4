import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addYears } from '../../../../src/domain/date.ts';
import {
  inMode,
  MODES,
  showsEvent as eventShown,
  showsSpan as spanShown,
} from '../../../../src/domain/time.ts';
import { FAR_FUTURE, FAR_PAST, showsEvent, showsSpan, windowOf } from '../../../../src/map/layers/when.ts';
import { event, on } from '../../domain/made.ts';

type Time = Parameters<typeof windowOf>[0];

/** Whether the map draws a feature of these days at a time. */
function drawn(filter: typeof showsSpan, start: number, end: number, time: Time): boolean {
  const evaluate = featureFilter(filter, 'filter', { window: windowOf(time) }).filter;
  return evaluate({ zoom: 2 }, { type: 'Point', properties: { start, end } });
}

const someDay = fc.integer({ min: 19_000, max: 19_900 });
const someTime = fc
  .tuple(someDay, someDay, fc.constantFrom(...MODES))
  .map(([a, b, mode]) => inMode({ mode: 'on', day: Math.max(a, b) }, mode, Math.min(a, b)));

test('on a date a feature is drawn from its first day to the day before its end', () => {
  const [start, end] = [on('2024-07-01'), on('2026-02-04')];
  const days = [start - 1, start, end - 1, end];
  expect(days.map((day) => drawn(showsSpan, start, end, { mode: 'on', day }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('in every mode the filter of the map is the predicate of the domain', () => {
  fc.assert(
    fc.property(someDay, someDay, someTime, (a, b, time) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      expect(drawn(showsSpan, span.start, span.end, time)).toBe(spanShown(time, span));
    }),
  );
});

test('so is that of events', () => {
  fc.assert(
    fc.property(someDay, someTime, (first, time) => {
      const happened = event('2024-01-01', { date: { form: 'day', first, after: first + 1 } });
      expect(drawn(showsEvent, first, addYears(first, 1), time)).toBe(eventShown(time, happened));
    }),
  );
});

test('open ends lie beyond every date that can be written', () => {
  expect(drawn(showsSpan, FAR_PAST, FAR_FUTURE, { mode: 'on', day: on('1000-01-01') })).toBe(true);
  expect(FAR_PAST < on('1000-01-01') && on('3000-01-01') < FAR_FUTURE).toBe(true);
});
