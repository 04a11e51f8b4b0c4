import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateSlots } from '../../../../src/domain/time/slots.ts';

const span = (start: number, end: number, group = 'KOR USA') => ({ start, end, group });

test('overlapping items of one group have different slots', () => {
  expect(allocateSlots([span(0, 10), span(5, 15), span(8, 9)])).toEqual([0, 1, 2]);
});

test('a slot is reused by later items', () => {
  expect(allocateSlots([span(0, 10), span(5, 15), span(10, 20), span(15, Infinity)])).toEqual([0, 1, 0, 1]);
});

test('items of different groups all have slot 0', () => {
  expect(allocateSlots([span(0, 10, 'KOR USA'), span(0, 10, 'KOR VNM')])).toEqual([0, 0]);
});

test('no two items share a slot on a day, and no slot is higher than needed', () => {
  const someSpans = fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 1, max: 10 }),
      group: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(someSpans, (made) => {
      const items = made.map(({ start, days, group }) => span(start, start + days, group));
      const places = allocateSlots(items);
      const meets = (i: number, j: number) => {
        const [a, b] = [items[i], items[j]];
        return !!a && !!b && a.group === b.group && a.start < b.end && b.start < a.end;
      };
      items.forEach((_, i) => {
        const near = items.map((_, j) => j).filter((j) => j < i && meets(i, j));
        const taken = near.map((j) => places[j]);
        expect(taken).not.toContain(places[i]);
        for (let lower = 0; lower < (places[i] ?? 0); lower++) expect(taken).toContain(lower);
      });
    }),
  );
});
