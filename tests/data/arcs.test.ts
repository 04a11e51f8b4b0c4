import { describe, expect, test } from 'vitest';
import { type Drawing, drawingOn, drawingSpans } from '../../src/domain/partnership/arcs.ts';
import { formatDay, parseDay } from '../../src/domain/time/date.ts';
import { covers, overlap } from '../../src/domain/time/life.ts';
import { changeDaysOf } from '../../src/domain/partnership/partnership.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { around, DATASET } from './dataset.ts';
import { through } from '../unit/domain/partnership/made.ts';

const partnerships = [...DATASET.partnerships.values()];

/** A drawing as sorted text: `USA–KOR in force`, `(CHN) uncertain`. */
const asText = ({ arcs, rings }: Drawing) =>
  [
    ...arcs.map(({ from, to, status }) => `${from}–${to} ${status}`),
    ...rings.map(({ party, status }) => `(${party}) ${status}`),
  ].sort();

const drawnOn = (id: string, text: string, focus: string[] = []) => {
  const partnership = DATASET.partnerships.get(id);
  return partnership ? asText(drawingOn(partnership, parseDay(text) as number, focus)) : null;
};

describe.each([
  ['the whole world', []],
  ['the lens of Korea', ['KOR']],
])('with %s', (_, focus: string[]) => {
  test('the spans of each partnership match the drawing of the day, on all days around its change days', () => {
    let compared = 0;
    for (const partnership of partnerships) {
      const spans = drawingSpans(partnership, focus);
      const changeDays = changeDaysOf(partnership);
      for (const day of around([0, ...changeDays, 30_000])) {
        const drawn = {
          arcs: spans.arcs.filter((arc) => covers(arc, day)),
          rings: spans.rings.filter((ring) => covers(ring, day)),
        };
        const expected = asText(drawingOn(partnership, day, focus));
        expect(asText(drawn), `${partnership.id} on ${formatDay(day)}`).toEqual(expected);
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });

  test('an arc has the same slot throughout, and never shares it with another arc of its pair', () => {
    const { arcs } = lensRecord(DATASET, through(focus));
    const pair = ({ from, to }: (typeof arcs)[number]) => [from, to].sort().join('–');
    const faults = arcs.flatMap((a, i) =>
      arcs.slice(i + 1).flatMap((b) => {
        if (pair(a) !== pair(b)) return [];
        const same = a.partnership === b.partnership;
        const wrong = same ? a.slot !== b.slot : a.slot === b.slot && overlap(a, b) !== null;
        return wrong ? [`${pair(a)}: ${a.partnership}, ${b.partnership}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every partnership has an arc or a ring on some day', () => {
    const never = partnerships.filter((partnership) => {
      const { arcs, rings } = drawingSpans(partnership, focus);
      return arcs.length + rings.length === 0;
    });
    expect(never.map(({ id }) => id)).toEqual([]);
  });

  test('no arc ends where it starts, and both ends have a capital', () => {
    const ends = partnerships.flatMap((partnership) => {
      const { arcs, rings } = drawingSpans(partnership, focus);
      return [...arcs.map(({ from, to }) => [from, to]), ...rings.map(({ party }) => [party])];
    });
    expect(ends.filter(([from, to]) => from === to)).toEqual([]);
    expect(ends.flat().filter((party) => !DATASET.countries.get(party)?.capital)).toEqual([]);
  });
});

describe('the Minerals Security Partnership', () => {
  test('has its arcs from Washington on 30 June 2024 and from Seoul on 1 July', () => {
    expect(drawnOn('msp', '2024-06-30')?.every((arc) => arc.startsWith('USA–'))).toBe(true);
    expect(drawnOn('msp', '2024-07-01')?.every((arc) => arc.startsWith('KOR–'))).toBe(true);
    expect(drawnOn('msp', '2024-07-01')).toHaveLength(drawnOn('msp', '2024-06-30')?.length ?? 0);
  });

  test('has no arcs from 4 February 2026, when FORGE starts', () => {
    expect(drawnOn('msp', '2026-02-03')?.length).toBeGreaterThan(10);
    expect(drawnOn('msp', '2026-02-04')).toEqual([]);
    expect(drawnOn('forge', '2026-02-03')).toEqual([]);
    expect(drawnOn('forge', '2026-02-04')?.length).toBeGreaterThan(10);
  });
});

test('Bilateral partnerships have one arc, which is uncertain while one member is', () => {
  const bilateral = partnerships.filter(({ kind }) => kind === 'bilateral');
  expect(bilateral.length).toBeGreaterThan(100);
  const several = bilateral.filter((partnership) =>
    around(changeDaysOf(partnership)).some((day) => drawingOn(partnership, day, []).arcs.length > 1),
  );
  expect(several.map(({ id, members }) => `${id}: ${members.map(({ party }) => party).join()}`)).toEqual([]);
});

test('Trilateral partnerships are triangles', () => {
  const sizes = partnerships
    .filter(({ kind }) => kind === 'trilateral')
    .map((partnership) => [
      partnership.id,
      Math.max(...changeDaysOf(partnership).map((day) => drawingOn(partnership, day, []).arcs.length)),
    ]);
  expect(sizes.filter(([, arcs]) => arcs !== 3)).toEqual([]);
});
