import { geoDistance, geoInterpolate } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { bowedArc, geodesicArc, type Position } from '../../../src/domain/arcPath.ts';

const SEOUL: Position = [126.98, 37.57];
const WASHINGTON: Position = [-77.04, 38.9];
const HANOI: Position = [105.85, 21.03];
const WELLINGTON: Position = [174.78, -41.29];

const capitals = readRecord().record.files.countries.flatMap(({ id, capital }) =>
  capital ? [{ id, position: capital.position as Position }] : [],
);
const pairs = capitals.flatMap((a, i) => capitals.slice(i + 1).map((b) => [a, b] as const));

const DRAWN = { bowedArc, geodesicArc };
const SLOTS = [0, 1, 2, 3, 4, 5, 6];

/** Pairs whose line breaks a rule, each with what the rule found: empty if all keep it. */
function breaking(
  draw: typeof bowedArc,
  slots: readonly number[],
  rule: (line: readonly Position[], a: Position, b: Position, slot: number) => number | string | null,
): string[] {
  const found: string[] = [];
  for (const slot of slots) {
    for (const [a, b] of pairs) {
      const fault = rule(draw(a.position, b.position, slot), a.position, b.position, slot);
      if (fault !== null) found.push(`${a.id}–${b.id} in slot ${slot}: ${fault}`);
    }
  }
  return found;
}

/** Whether two positions are the same place, whatever their turns round the globe; to a billionth of a degree. */
function samePlace(a: Position, b: Position): boolean {
  const turn = (((a[0] - b[0]) % 360) + 540) % 360;
  return Math.abs(turn - 180) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
}

const first = (line: readonly Position[]) => line[0] as Position;
const last = (line: readonly Position[]) => line.at(-1) as Position;

describe.each(Object.entries(DRAWN))('%s, between any two capitals', (_, draw) => {
  test('there are 238 of them, and 28,203 pairs', () => {
    expect([capitals.length, pairs.length]).toEqual([238, 28_203]);
  });
});
