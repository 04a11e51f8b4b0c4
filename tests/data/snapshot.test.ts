import { expect, test } from 'vitest';
import { showsEvent } from '../../src/domain/partnership/event.ts';
import { membersOn } from '../../src/domain/partnership/partnership.ts';
import { statusThrough, takesPart } from '../../src/domain/partnership/query.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { formatTime, showsSpan, type Time } from '../../src/domain/time/time.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { isShownAt, snapshotOn } from '../../src/state/derived/snapshot.ts';
import { through } from '../unit/domain/partnership/made.ts';
import { around, DATASET } from './dataset.ts';

test.each([[['KOR']], [['EUU', 'JPN']], [[]]])(
  'through the lens %j, a snapshot has what the record shows on each day when its items are looked at one by one',
  (lens) => {
    const record = lensRecord(DATASET, through(lens));
    const { partnerships } = record;
    const days = around(record.changeDays).filter((_, i, all) => i % Math.ceil(all.length / 80) === 0);
    const times = days.flatMap((day, i): Time[] => [
      { mode: 'on', day },
      { mode: 'so-far', day },
      { mode: 'between', start: Math.min(days[(i * 7) % days.length] ?? day, day), day },
    ]);
    for (const time of times) {
      const { day } = time;
      const {
        time: _time,
        since: _since,
        lens: _lens,
        changes: _changes,
        ...parts
      } = snapshotOn(record, time);
      const shown = partnerships.filter((one) => isShownAt(one, lens, time));
      const ended = shown.filter(({ life }) => statusOn(life, day) === 'ended');
      const having = (status: string) => shown.filter((one) => statusThrough(one, lens, day) === status);
      const [inForce, uncertain] = [having('in force'), having('uncertain')];
      const counted = partnerships
        .filter(({ kind }) => kind !== 'national')
        .flatMap((one) => {
          const parties = membersOn(one, day).map(({ party }) => party);
          return [...new Set([...parties, ...parties.flatMap((each) => DATASET.membersOfUnion(each, day))])];
        });
      expect(parts, formatTime(time)).toEqual({
        shown: shown.length,
        inForce,
        uncertain,
        ended,
        named: shown.filter((one) => ![inForce, uncertain, ended].some((group) => group.includes(one))),
        begun: partnerships.filter(
          (one) => takesPart(one, lens) && statusThrough(one, lens, day) !== 'upcoming',
        ).length,
        events: record.events.filter((event) => showsEvent(time, event)).toReversed(),
        arcs: record.arcs.filter((arc) => showsSpan(time, arc)),
        rings: record.rings.filter((ring) => showsSpan(time, ring)),
        marks: record.marks.filter(({ event }) => showsEvent(time, event)),
        partnershipCounts: new Map(
          [...new Set(counted)].map((party) => [party, counted.filter((one) => one === party).length]),
        ),
      });
    }
  },
);
