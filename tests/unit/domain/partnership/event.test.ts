import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { byDate, showsEvent, shownEvents, trailingYear } from '../../../../src/domain/partnership/event.ts';
import type { Time } from '../../../../src/domain/time/time.ts';
import { event, on } from './made.ts';

const year = (text: string) => {
  const { start, end } = trailingYear(event(text));
  return [formatDay(start), formatDay(end)];
};

test('an event is shown for one year from its day', () => {
  expect(year('2024-07-01')).toEqual(['2024-07-01', '2025-07-01']);
  expect(year('2024-02-29')).toEqual(['2024-02-29', '2025-02-28']);
});

test('an event dated to a month, to several days or to an unknown day is shown from the first of them', () => {
  expect(year('2024-06')).toEqual(['2024-06-01', '2025-06-01']);
  expect(year('2024-06-04/2024-06-05')).toEqual(['2024-06-04', '2025-06-04']);
  expect(year('[2022-08-31..2022-09-02]')).toEqual(['2022-08-31', '2023-08-31']);
});

test('events are in chronological order, those of one day by id', () => {
  const events = [
    event('2024-07-01', { id: 'b' }),
    event('2025'),
    event('2024-07-01', { id: 'a' }),
    event('2001-01'),
  ];
  expect(events.sort(byDate).map(({ id }) => id)).toEqual(['2001-01', 'a', 'b', '2025']);
});

test('of events in chronological order, the shown ones are the same as when each is looked at', () => {
  const someDay = fc.integer({ min: on('2023-02-20'), max: on('2025-03-10') });
  const someTime: fc.Arbitrary<Time> = fc.oneof(
    someDay.map((day): Time => ({ mode: 'on', day })),
    someDay.map((day): Time => ({ mode: 'so-far', day })),
    fc.tuple(someDay, someDay).map(([start, day]): Time => ({ mode: 'between', start, day })),
  );
  fc.assert(
    fc.property(fc.array(someDay), someTime, (days, time) => {
      const events = days.sort((a, b) => a - b).map((day) => event(formatDay(day)));
      expect(shownEvents(events, (one) => one, time)).toEqual(events.filter((one) => showsEvent(time, one)));
    }),
  );
});
