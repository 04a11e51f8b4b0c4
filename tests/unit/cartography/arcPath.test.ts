import { geoDistance, geoInterpolate } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { bowedArc, geodesicArc, slotOffset } from '../../../src/cartography/arcPath.ts';
import type { Position } from '../../../src/domain/position.ts';

const SEOUL: Position = [126.98, 37.57];
const WASHINGTON: Position = [-77.04, 38.9];
const HANOI: Position = [105.85, 21.03];
const BRUSSELS: Position = [4.35, 50.85];

const capitals = readRecord().record.files.countries.flatMap(({ id, capital }) =>
  capital ? [{ id, position: capital.position as Position }] : [],
);

const first = (line: readonly Position[]) => line[0] as Position;
const last = (line: readonly Position[]) => line.at(-1) as Position;
const everyStep = (line: readonly Position[], test: (from: Position, to: Position) => boolean) =>
  line.every((to, i) => i === 0 || test(line[i - 1] as Position, to));

/** Whether two positions are equal, ignoring full turns around the globe; to a millionth of a degree. */
function samePlace(a: Position, b: Position): boolean {
  const turn = (((a[0] - b[0]) % 360) + 540) % 360;
  return Math.abs(turn - 180) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
}

interface Drawn {
  readonly a: Position;
  readonly b: Position;
  readonly slot: number;
  readonly line: readonly Position[];
  /** The line from b to a, reversed. */
  readonly back: readonly Position[];
}

type Rules = Readonly<Record<string, (arc: Drawn) => boolean>>;

const RULES: Rules = {
  'start and end at their capitals': ({ a, b, line }) =>
    samePlace(first(line), a) && samePlace(last(line), b),
  'take the shorter way round': ({ line }) => Math.abs(last(line)[0] - first(line)[0]) <= 180,
  'continue across 180°: no step of longitude above 10° between 75° S and 75° N': ({ line }) =>
    everyStep(
      line,
      (from, to) => Math.abs(to[0] - from[0]) <= 10 || Math.abs(from[1]) >= 75 || Math.abs(to[1]) >= 75,
    ),
  'are the same for both orders of their ends': ({ line, back }) =>
    line.every((at, i) => {
      const other = back[i] as Position;
      return Math.abs(at[0] - other[0]) < 1e-6 && Math.abs(at[1] - other[1]) < 1e-6;
    }),
  'have more than 64 points, as the globe needs': ({ line }) => line.length > 64,
};

const BOWED: Rules = {
  ...RULES,
  'stay between 60° S and 75° N unless a capital does not': ({ a, b, line }) => {
    const [south, north] = [Math.min(-60, a[1], b[1]), Math.max(75, a[1], b[1])];
    return line.every((at) => at[1] >= south && at[1] <= north);
  },
};

const GEODESIC: Rules = {
  ...RULES,
  'in slot 0 are the shortest on the globe': ({ a, b, slot, line }) => {
    if (slot > 0) return true;
    let length = 0;
    everyStep(
      line,
      (from, to) => (length += geoDistance(from as [number, number], to as [number, number])) > 0,
    );
    return Math.abs(length - geoDistance([...a], [...b])) < 1e-6;
  },
};

/**
 * The arcs of each pair of capitals that break a rule, by rule: one in slot 0 and one in a slot from 1 to 6.
 */
function breaking(draw: typeof bowedArc, rules: Rules): Map<string, string[]> {
  const found = new Map(Object.keys(rules).map((rule): [string, string[]] => [rule, []]));
  const checks = Object.entries(rules);
  capitals.forEach(({ id, position: a }, i) => {
    capitals.slice(i + 1).forEach(({ id: other, position: b }, j) => {
      for (const slot of [0, 1 + ((i + j) % 6)]) {
        const arc = { a, b, slot, line: draw(a, b, slot), back: draw(b, a, slot).reverse() };
        for (const [rule, keeps] of checks) {
          if (!keeps(arc)) found.get(rule)?.push(`${id}–${other} in slot ${slot}`);
        }
      }
    });
  });
  return found;
}

test('there are 238 capitals, each at a different position', () => {
  expect(new Set(capitals.map(({ position }) => position.join())).size).toBe(238);
});

describe.each([
  ['bowed', bowedArc, BOWED],
  ['geodesic', geodesicArc, GEODESIC],
])('%s arcs between any two capitals', (_, draw, rules) => {
  const found = breaking(draw, rules);

  test.each(Object.keys(rules))('%s', (rule) => {
    const names = found.get(rule) ?? [];
    expect({ broken: names.length, first: names.slice(0, 5) }).toEqual({ broken: 0, first: [] });
  });
});

describe('from Seoul to Washington', () => {
  test.each([
    ['bowed', bowedArc],
    ['geodesic', geodesicArc],
  ])('the %s arc goes east, from 127° across 180° to 283°', (_, draw) => {
    const line = draw(SEOUL, WASHINGTON, 0);
    expect([first(line)[0], last(line)[0]].map((x) => Math.round(x))).toEqual([127, 283]);
    expect(everyStep(line, (from, to) => from[0] < to[0])).toBe(true);
  });

  test('the geodesic passes the coast of Alaska, the curved arc stays far south of it', () => {
    expect(Math.max(...geodesicArc(SEOUL, WASHINGTON, 0).map(([, y]) => y))).toBeGreaterThan(65);
    expect(Math.max(...bowedArc(SEOUL, WASHINGTON, 0).map(([, y]) => y))).toBeLessThan(55);
  });
});

describe('curved arcs', () => {
  test('stay between 60° S and 75° N if their ends do, in any slot', () => {
    for (const [a, b] of [
      [
        [20, 74],
        [150, 74],
      ],
      [
        [-60, -58],
        [60, -58],
      ],
      [
        [0, -58],
        [179, 74],
      ],
    ] as Position[][]) {
      for (let slot = 0; slot < 20; slot++) {
        const latitudes = bowedArc(a as Position, b as Position, slot).map(([, y]) => y);
        expect(Math.min(...latitudes)).toBeGreaterThanOrEqual(-60);
        expect(Math.max(...latitudes)).toBeLessThanOrEqual(75);
      }
    }
  });

  test('curve to the north, those of one pair side by side, and have the same ends', () => {
    const middles = [0, 1, 2, 3, 4].map((slot) => bowedArc(HANOI, BRUSSELS, slot)[32]?.[1] ?? 0);
    expect(middles[0]).toBeGreaterThan((HANOI[1] + BRUSSELS[1]) / 2);
    expect(middles.map((y) => middles.filter((other) => other < y).length)).toEqual([2, 3, 1, 4, 0]);
  });

  test('curve sideways between positions on one meridian', () => {
    const line = bowedArc([10, 0], [10, 40], 0);
    expect(Math.min(...line.map(([x]) => x))).toBeLessThan(8);
    expect([first(line), last(line)]).toEqual([
      [10, 0],
      [10, 40],
    ]);
  });
});

describe('geodesic arcs', () => {
  test('of one pair lie on both sides of the shortest one and diverge least at their ends', () => {
    const straight = geoInterpolate([...HANOI], [...BRUSSELS]);
    const offsets = (slot: number) => {
      const line = geodesicArc(HANOI, BRUSSELS, slot);
      return [1, (line.length - 1) / 2].map((i) => {
        const [x, y] = line[i] as Position;
        return geoDistance([x, y], straight(i / (line.length - 1)));
      });
    };
    const [near = 0, middle = 0] = offsets(1);
    expect(middle).toBeGreaterThan(0.05);
    expect(near).toBeLessThan(middle / 5);
    expect(offsets(2)[1]).toBeCloseTo(middle, 9);
    expect(offsets(3)[1]).toBeGreaterThan(1.5 * middle);
    const latitude = (slot: number) => geodesicArc(HANOI, BRUSSELS, slot)[32]?.[1] ?? 0;
    expect(Math.sign(latitude(1) - latitude(0))).toBe(-Math.sign(latitude(2) - latitude(0)));
  });
});

test('slots alternate between both sides of the middle, nearest first', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map(slotOffset)).toEqual([0, 1, -1, 2, -2, 3, -3]);
});
