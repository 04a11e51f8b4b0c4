import { describe, expect, test } from 'vitest';
import { rowsNear, rowsShown } from '../../../../src/ui/timeline/laneRows.ts';

describe('rows near sight', () => {
  test('come in blocks of eight, with one block before and one after those in sight', () => {
    // 300 pixels of rows of 24 pixels: rows 0 to 12 at the start, rows 100 to 112 after scrolling by 2,400.
    expect(rowsNear(0, 300, 24)).toEqual({ first: -8, last: 23 });
    expect(rowsNear(-2400, 300, 24)).toEqual({ first: 88, last: 127 });
  });

  test('do not change while less than a block is scrolled', () => {
    expect(rowsNear(-2304, 280, 24)).toEqual(rowsNear(-2318, 280, 24));
  });

  test('are none of a list that is far below or above', () => {
    expect(rowsNear(10_000, 300, 24).last).toBeLessThan(0);
    expect(rowsNear(-10_000, 300, 24).first).toBeGreaterThan(300);
  });
});

describe('rows in the document', () => {
  const lane = (...rows: number[]) => ({ links: rows.map((above) => ({ rows: above })) });
  const lanes = Array.from({ length: 100 }, () => lane());

  test('are those near sight, and those kept for Tab', () => {
    expect(rowsShown(lanes, { first: 40, last: 43 }, [0, 99])).toEqual([0, 40, 41, 42, 43, 99]);
    expect(rowsShown(lanes, { first: -8, last: 1 }, [])).toEqual([0, 1]);
    expect(rowsShown(lanes, { first: 96, last: 111 }, [])).toEqual([96, 97, 98, 99]);
  });

  test('are also those with a connector that begins in sight or above it and ends below', () => {
    // Row 60 replaced rows 41 and 59; row 70 replaced row 30; row 80 replaced row 79; row 20 replaced row 10.
    const linked = lanes.with(60, lane(19, 1)).with(70, lane(40)).with(80, lane(1)).with(20, lane(10));
    expect(rowsShown(linked, { first: 40, last: 43 }, [])).toEqual([40, 41, 42, 43, 60, 70]);
  });
});
