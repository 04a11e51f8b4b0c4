import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/domain/partnership/filter.ts';
import type { Query } from '../../src/domain/partnership/query.ts';
import { formatTime, parseTime, type Time } from '../../src/domain/time/time.ts';
import { facetsOf, without } from '../../src/state/derived/facets.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../src/state/derived/snapshot.ts';
import { DATASET } from './dataset.ts';

const at = (text: string) => parseTime(text)?.time as Time;

const QUERIES: readonly [Query, Time][] = [
  [{ ...NO_FILTERS, lens: ['KOR'] }, at('2024-07-01')],
  [
    { ...NO_FILTERS, lens: ['KOR'], mineral: ['gallium', 'none'], kind: ['bilateral', 'summit'] },
    at('../2026-05-26'),
  ],
  [{ ...NO_FILTERS, lens: [], binding: ['non-binding'], confidence: ['high'] }, at('2022-06-14/2024-06-30')],
];

describe.each(QUERIES)('with %o', (query, time) => {
  test(`the counts of each facet at ${formatTime(time)} match the map and the lists`, () => {
    for (const { name, key, options } of facetsOf(DATASET, query, time)) {
      const others = without(DATASET, query, name);
      for (const { value, partnerships, events } of options) {
        const chosen = lensRecord(DATASET, { ...query, ...others, [key]: [...others[key], value] });
        const snapshot = snapshotOn(chosen, time);
        const { inForce, uncertain, named, ended } = snapshot;
        expect({ name, value, partnerships, events }).toEqual({
          name,
          value,
          partnerships: inForce.length + uncertain.length + named.length + ended.length,
          events: snapshot.events.length,
        });
      }
    }
  });
});
