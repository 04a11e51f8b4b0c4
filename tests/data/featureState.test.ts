import { describe, expect, test } from 'vitest';
import { drawingOn } from '../../src/domain/partnership/arcs.ts';
import { type Day, formatDay } from '../../src/domain/time/date.ts';
import { trailingYear } from '../../src/domain/partnership/event.ts';
import { covers } from '../../src/domain/time/life.ts';
import { changeDaysOf } from '../../src/domain/partnership/partnership.ts';
import { showsEvent } from '../../src/domain/partnership/event.ts';
import { formatTime, showsSpan, type Time } from '../../src/domain/time/time.ts';
import { intervalStart } from '../../src/domain/time/sortedDays.ts';
import { arcLines } from '../../src/cartography/arcLines.ts';
import { arcLooksOf } from '../../src/cartography/arcLooks.ts';
import { capitalFeatures, eventFeatures, ringFeatures } from '../../src/cartography/features.ts';
import { featureStatesOf } from '../../src/cartography/featureState.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { type Snapshot, snapshotOn } from '../../src/state/derived/snapshot.ts';
import { through } from '../unit/domain/partnership/made.ts';
import { around, DATASET } from './dataset.ts';

const NO_EMPHASIS = { emphasis: [], hover: null };

describe.each([
  ['of Korea', ['KOR']],
  ['of the whole world', []],
])('through the lens %s, the map shows', (_, lens: string[]) => {
  const record = lensRecord(DATASET, through(lens));
  const features = {
    rings: ringFeatures(DATASET, record).features,
    capitals: capitalFeatures(DATASET, record).features,
    events: eventFeatures(record).features,
  };

  const lines = arcLines(DATASET, record, 'map');

  /** What is visible at a time. */
  const drawn = (time: Time, of = record) => {
    const states = featureStatesOf(snapshotOn(of, time), NO_EMPHASIS);
    const looks = arcLooksOf(snapshotOn(of, time), NO_EMPHASIS);
    const shown = (source: keyof typeof features) =>
      features[source].flatMap(({ properties: p }) =>
        p && (states[source].get(String(p['id']))?.opacity ?? 0) > 0 ? [p] : [],
      );
    return {
      arcs: lines
        .filter(({ arc }) => (looks.get(arc)?.opacity ?? 0) > 0)
        .map(({ arc: { partnership, from, to, status } }) => `${partnership}: ${from}–${to} ${status}`)
        .sort(),
      rings: shown('rings')
        .map((p) => `${p['partnership']}: ${p['party']} ${p['status']}`)
        .sort(),
      capitals: shown('capitals')
        .map((p) => String(p['id']))
        .sort(),
      events: shown('events')
        .map((p) => String(p['id']))
        .sort(),
    };
  };

  /** The expected features of partnerships on a day. */
  const expectedOn = (partnerships: typeof record.partnerships, day: Day) => {
    const drawings = partnerships.map((partnership) => drawingOn(partnership, day, lens));
    return {
      arcs: drawings
        .flatMap((drawing) => drawing.arcs)
        .map(({ partnership, from, to, status }) => `${partnership}: ${from}–${to} ${status}`)
        .sort(),
      rings: drawings
        .flatMap((drawing) => drawing.rings)
        .map(({ partnership, party, status }) => `${partnership}: ${party} ${status}`)
        .sort(),
      capitals: [
        ...new Set([
          ...drawings.flatMap(({ arcs }) => arcs.flatMap(({ from, to }) => [from, to])),
          ...drawings.flatMap(({ rings }) => rings.map(({ party }) => party)),
          ...lens,
        ]),
      ].sort(),
    };
  };

  test('an arc for every line, and a line for every arc', () => {
    expect(new Set(lines.map(({ arc }) => arc))).toEqual(new Set(record.arcs));
    expect(lines).toHaveLength(record.arcs.length);
  });

  test('every feature with a unique id', () => {
    for (const collection of Object.values(features)) {
      const ids = new Set(collection.map(({ properties }) => String(properties?.['id'])));
      expect(ids.size).toBe(collection.length);
    }
  });

  test('every partnership correctly on all days around its change days', () => {
    for (const partnership of record.partnerships) {
      const own = {
        ...record,
        partnerships: [partnership],
        arcs: record.arcs.filter((arc) => arc.partnership === partnership.id),
        rings: record.rings.filter((ring) => ring.partnership === partnership.id),
      };
      for (const day of around(changeDaysOf(partnership))) {
        const { arcs, rings, capitals } = drawn({ mode: 'on', day }, own);
        expect({ arcs, rings, capitals }, `${partnership.id} on ${formatDay(day)}`).toEqual(
          expectedOn([partnership], day),
        );
      }
    }
  });

  test('every event for a year, tested on all days around its first and last day', () => {
    for (const event of record.events.filter(({ place }) => place)) {
      const year = trailingYear(event);
      const own = {
        ...record,
        partnerships: [],
        arcs: [],
        rings: [],
        marks: record.marks.filter((mark) => mark.event === event),
      };
      for (const day of around([year.start, year.end])) {
        const { events } = drawn({ mode: 'on', day }, own);
        expect(events, `${event.id} on ${formatDay(day)}`).toEqual(covers(year, day) ? [event.id] : []);
      }
    }
  });

  const days = around(record.changeDays).filter((_, i, all) => i % Math.ceil(all.length / 60) === 0);

  test.each(days.map((day) => [formatDay(day), day] as const))('all expected features on %s', (_, day) => {
    const { events, ...picture } = drawn({ mode: 'on', day });
    expect(picture).toEqual(expectedOn(record.partnerships, day));
    expect(snapshotOn(record, { mode: 'on', day }).arcs).toHaveLength(picture.arcs.length);
    const recent = record.events.filter((one) => one.place && covers(trailingYear(one), day));
    expect(events).toEqual(recent.map(({ id }) => id).sort());
  });

  const times: Time[] = days.flatMap((day, i): Time[] => [
    { mode: 'so-far', day },
    { mode: 'between', start: Math.min(days[(i * 7) % days.length] as Day, day), day },
  ]);

  test.each(times.map((time) => [formatTime(time), time] as const))(
    'all expected features in %s',
    (_, time) => {
      const picture = drawn(time);
      expect(picture.arcs.length).toBe(record.arcs.filter((arc) => showsSpan(time, arc)).length);
      expect(picture.rings.length).toBe(record.rings.filter((ring) => showsSpan(time, ring)).length);
      expect(picture.events.length).toBe(
        record.events.filter((one) => one.place && showsEvent(time, one)).length,
      );
    },
  );

  test('the same on all days between two change days', () => {
    for (const day of days) {
      const first = Math.max(intervalStart(record.changeDays, day), Math.min(...days));
      const [then, before] = [day, first].map((on) => snapshotOn(record, { mode: 'on', day: on }));
      for (const of of [featureStatesOf, arcLooksOf])
        expect(of(then as Snapshot, NO_EMPHASIS)).toEqual(of(before as Snapshot, NO_EMPHASIS));
    }
  });
});
