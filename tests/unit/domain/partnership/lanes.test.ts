import { expect, test } from 'vitest';
import { lanesOf } from '../../../../src/domain/partnership/lanes.ts';
import { life, partnership } from './made.ts';

type Kind = Parameters<typeof partnership>[0];

const made = (id: string, start: string | undefined, supersedes: string[] = [], kind: Kind = 'bloc') => ({
  ...partnership(kind, [], { id, life: life(start) }),
  supersedes,
});
const ids = (partnerships: readonly ReturnType<typeof made>[]) =>
  lanesOf(partnerships).map(({ kind, lanes }) => [kind, ...lanes.map((lane) => lane.partnership.id)]);
const links = (partnerships: readonly ReturnType<typeof made>[]) =>
  lanesOf(partnerships).flatMap(({ lanes }) =>
    lanes.flatMap((lane) => lane.links.map(({ replaced, rows }) => [replaced.id, lane.partnership.id, rows])),
  );

test('lanes are ordered by kind and start, unknown starts first', () => {
  expect(
    ids([
      made('b', '2023'),
      made('a', '2022'),
      made('t', '2001', [], 'trilateral'),
      made('x', undefined),
      made('y', undefined),
    ]),
  ).toEqual([
    ['bloc', 'x', 'y', 'a', 'b'],
    ['trilateral', 't'],
  ]);
});

test('a successor comes directly below what it replaced, whatever started between them', () => {
  const msp = [
    made('forge', '2026-02-04', ['msp']),
    made('msp', '2022-06-14'),
    made('twin', '2022-06-14'),
    made('forum', '2024-04-05'),
  ];
  expect(ids(msp)).toEqual([['bloc', 'msp', 'forge', 'twin', 'forum']]);
  expect(links(msp)).toEqual([['msp', 'forge', 1]]);
});

test('consecutive successors form a chain', () => {
  const chain = [made('c', '2003', ['b']), made('b', '2002', ['a']), made('z', '2002'), made('a', '2001')];
  expect(ids(chain)).toEqual([['bloc', 'a', 'b', 'c', 'z']]);
  expect(links(chain)).toEqual([
    ['a', 'b', 1],
    ['b', 'c', 1],
  ]);
});

test('a successor of two comes below the later one and is linked to both', () => {
  const two = [made('c', '2003', ['a', 'b']), made('b', '2002'), made('a', '2001'), made('z', '2001-06')];
  expect(ids(two)).toEqual([['bloc', 'a', 'z', 'b', 'c']]);
  expect(links(two)).toEqual([
    ['a', 'c', 3],
    ['b', 'c', 1],
  ]);
});

test('a successor of another kind, or of one outside the lens, has no link', () => {
  const others = [made('b', '2002', ['a', 'unseen']), made('a', '2001', [], 'bilateral')];
  expect(links(others)).toEqual([]);
});

test('a cycle, possible only by mistake, loses no partnership', () => {
  expect(ids([made('a', '2001', ['b']), made('b', '2002', ['a'])])).toEqual([['bloc', 'a', 'b']]);
});
