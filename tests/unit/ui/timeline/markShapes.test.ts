import { describe, expect, test } from 'vitest';
import type { DatedEvent } from '../../../../src/domain/partnership/event.ts';
import { markAt, markLayers, partsOf } from '../../../../src/ui/timeline/markShapes.ts';
import { event, on } from '../../domain/partnership/made.ts';

const JANUARY = on('2024-01-01');
const YEAR = { start: JANUARY, end: on('2025-01-01') };

/** Marks on an axis that starts on 1 January 2024, with its line 52 pixels from the top. */
function layers(events: readonly DatedEvent[], pixelsPerDay = 1, inView = YEAR, line = 52) {
  return markLayers(events, (day) => (day - JANUARY) * pixelsPerDay, inView, line);
}

const paths = (made: ReturnType<typeof layers>) =>
  made.map(({ parts }) => Object.fromEntries(parts.map(({ look, d }) => [look, d])));

describe('marks that look the same are one path', () => {
  test('single days are blocks on the line, stacked if they share a day', () => {
    const made = layers([event('2024-01-11'), event('2024-01-11', { id: 'b' }), event('2024-03-01')]);
    expect(paths(made)).toEqual([{}, { day: 'M8.8 46h2.4v5h-2.4zM8.8 40h2.4v5h-2.4zM58.8 46h2.4v5h-2.4z' }]);
  });

  test('days that are wide enough leave a gap of a pixel before the next', () => {
    expect(paths(layers([event('2024-01-11')], 10))).toEqual([{}, { day: 'M98.8 46h10.2v5h-10.2z' }]);
  });

  test('a month is a faint bar with round corners, days in a row a block with a line', () => {
    const made = layers([event('2024-01-11/2024-02-10'), event('2024-03')]);
    expect(paths(made)).toEqual([
      {
        some: 'M60.3 46h28.2a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-28.2a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5z',
        lasting: 'M8.8 47.75h31.2v1.5h-31.2z',
        day: 'M8.8 46h2.4v5h-2.4z',
      },
      {},
    ]);
  });

  test('what is scheduled is hollow, whatever its length', () => {
    const scheduled = { scheduled: true };
    const made = layers([
      event('2024-01-11', scheduled),
      event('2024-02-01/2024-03-01', scheduled),
      event('2024-04', scheduled),
    ]);
    expect(made.map(({ parts }) => parts.map(({ look }) => look))).toEqual([['scheduled'], ['scheduled']]);
  });

  test('without room a month is a block on its first day', () => {
    expect(paths(layers([event('2024-03')], 0.4))).toEqual([{}, { day: 'M22.8 46h2.4v5h-2.4z' }]);
  });

  test('a stack of 50 fits below the top of the track, and each of its blocks is visible', () => {
    const stack = Array.from({ length: 50 }, (_, i) => event('2024-06-01', { id: String(i) }));
    const [, days] = layers(stack, 1, YEAR, 26);
    expect(days.shapes.map(({ top }) => top).every((top) => top >= 5.9 && top < 26)).toBe(true);
    expect(days.shapes.map(({ height }) => height.toFixed(2)).every((height) => height === '0.20')).toBe(
      true,
    );
  });

  test('what is not in view is not drawn; what begins before it is', () => {
    const events = ['2024-01-11', '2024-02', '2024-03-01', '2024-04-01'].map((text) => event(text));
    const made = layers(events, 1, { start: on('2024-02-15'), end: on('2024-04-01') });
    expect(made.flatMap(({ shapes }) => shapes.map((shape) => shape.event.id))).toEqual([
      '2024-02',
      '2024-03-01',
    ]);
  });
});

test('the parts of one mark are its piece of the path of each look', () => {
  const made = layers([event('2024-01-11/2024-02-10'), event('2024-03-01/2024-04-01')]);
  const each = made[0].shapes.map((shape) => partsOf(shape).map(({ d }) => d));
  expect(made[0].parts.map(({ d }) => d)).toEqual(
    [0, 1].map((part) => each.map((one) => one[part]).join('')),
  );
});

describe('the mark at a point', () => {
  const idAt = (made: ReturnType<typeof layers>, x: number, y: number) => markAt(made, x, y)?.event.id;

  test('is the one around which the pointer is within two pixels', () => {
    const made = layers([event('2024-01-11'), event('2024-03-01')]);
    // It covers 8.8 to 11.2 and 46 to 51.
    const row = [6.7, 6.9, 10, 13.1, 13.3].map((x) => idAt(made, x, 48));
    expect(row).toEqual([undefined, '2024-01-11', '2024-01-11', '2024-01-11', undefined]);
    const column = [43.9, 44.1, 52.9, 53.1].map((y) => idAt(made, 10, y));
    expect(column).toEqual([undefined, '2024-01-11', '2024-01-11', undefined]);
    expect(idAt(made, 60, 48)).toBe('2024-03-01');
    expect([idAt(made, -1000, 48), idAt(made, 1000, 48), idAt(layers([]), 10, 48)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is the single day where a bar lies below it, and the bar elsewhere', () => {
    const made = layers([event('2024'), event('2024-06-01')]);
    expect(idAt(made, 152, 48)).toBe('2024-06-01');
    expect([idAt(made, 1, 48), idAt(made, 140, 48), idAt(made, 365, 48)]).toEqual(['2024', '2024', '2024']);
  });

  test('is a long bar also where shorter ones began after it and have ended', () => {
    const made = layers([event('2024'), event('2024-02'), event('2024-03')]);
    expect(made[0].shapes.map(({ event: { id }, top }) => [id, top])).toEqual([
      ['2024', 46],
      ['2024-02', 40],
      ['2024-03', 40],
    ]);
    expect([idAt(made, 70, 42), idAt(made, 300, 48), idAt(made, 300, 40)]).toEqual([
      '2024-03',
      '2024',
      undefined,
    ]);
  });

  test('is found among 20,000', () => {
    const days = Array.from({ length: 20_000 }, (_, i) => {
      const first = JANUARY + Math.floor(i / 4);
      return event('2024-01-01', { id: String(i), date: { precision: 'day', first, after: first + 1 } });
    });
    const made = layers(days, 5, { start: JANUARY, end: JANUARY + 5000 });
    expect(made[1].shapes.length).toBe(20_000);
    // Four on each day, five pixels per day: the third of day 1,234.
    expect(idAt(made, 6171, 36)).toBe('4938');
    expect(idAt(made, 24_996, 48)).toBe('19996');
  });
});
