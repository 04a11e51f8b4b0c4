import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { inMode, MODES } from '../../../../src/domain/time/time.ts';
import { intervalStart } from '../../../../src/domain/time/sortedDays.ts';
import { lensRecord, recordSpan } from '../../../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../../../src/state/derived/snapshot.ts';
import { life, on, through } from '../../domain/partnership/made.ts';
import { FILTER_DATASET } from '../filterDataset.ts';
import { DATASET } from '../smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const world = lensRecord(DATASET, through([]));
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('through the lens of Korea', () => {
  test('the partnerships are those of Korea, and measures named by an event with Korea: blocs first', () => {
    expect(ids(korea.partnerships)).toEqual(['msp', 'korea-vietnam', 'us-korea', 'china-controls']);
  });

  test('the events are those of these partnerships, sorted by date', () => {
    expect(ids(korea.events)).toEqual([
      'msp-launch',
      'hanoi-summit',
      'graphite',
      'msp-chair',
      'seoul-meeting',
      'msp-end',
      'next-summit',
    ]);
    expect(korea.eventDays.map(formatDay).slice(3, 5)).toEqual(['2024-07-01', '2024-07-01']);
  });
});

describe('without a lens', () => {
  test('the whole record is included', () => {
    expect(world.partnerships.length).toBe(DATASET.partnerships.size);
    expect(world.events.length).toBe(DATASET.events.size);
  });
});

describe('with filters', () => {
  const filtered = (...query: Parameters<typeof through>) => lensRecord(FILTER_DATASET, through(...query));

  test('matching records within the lens are included', () => {
    const lithium = filtered(['KOR'], { mineral: ['lithium'] });
    expect([ids(lithium.partnerships), ids(lithium.events)]).toEqual([['us-korea'], []]);
    const all = filtered([], { mineral: ['lithium'] });
    expect([ids(all.partnerships), ids(all.events)]).toEqual([
      ['japan-us', 'us-korea'],
      ['japan-us-signing'],
    ]);
  });

  test('an event of a partnership in the lens stays, even if the partnership does not match', () => {
    const institutions = filtered(['KOR'], { mineral: ['none'], kind: ['institution'] });
    expect(ids(institutions.events)).toEqual(['msp-launch', 'msp-end']);
    const graphite = filtered(['VNM'], { mineral: ['tungsten'] });
    expect([ids(graphite.partnerships), ids(graphite.events)]).toEqual([['korea-vietnam'], ['next-summit']]);
  });

  test('arcs, rings, marks, event days and change days are those of matching records', () => {
    const { arcs, rings, marks, eventDays, changeDays } = filtered(['KOR'], { kind: ['national'] });
    expect(arcs.map(({ from, to }) => `${from}–${to}`)).toEqual(['CHN–KOR']);
    expect(rings.map(({ party }) => party)).toEqual(['CHN']);
    expect(marks.map(({ event }) => event.id)).toEqual(['graphite']);
    expect(eventDays.map(formatDay)).toEqual(['2023-10-20']);
    expect(changeDays.map(formatDay)).toEqual([
      '1958-01-01',
      '1973-01-01',
      '2020-02-01',
      '2023-08-01',
      '2023-10-20',
      '2024-10-20',
    ]);
  });

  test('the unfiltered counts of the lens are available', () => {
    expect(filtered(['KOR'], { mineral: ['lithium'] }).unfiltered).toEqual({ partnerships: 4, events: 7 });
    expect(filtered([], { mineral: ['lithium'] }).unfiltered).toEqual({ partnerships: 6, events: 8 });
  });

  test('that match nothing, the record is empty, and a snapshot works at any time', () => {
    const nothing = filtered(['KOR'], { mineral: ['graphite'], kind: ['bloc'] });
    expect([nothing.partnerships, nothing.events, nothing.arcs, nothing.eventDays]).toEqual([[], [], [], []]);
    for (const mode of MODES) {
      const time = inMode({ mode: 'on', day: on('2024-07-01') }, mode, on('2023-01-01'));
      expect(snapshotOn(nothing, time)).toMatchObject({ inForce: [], events: [], begun: 0, arcs: [] });
    }
  });
});

describe('arcs', () => {
  const arcsBetween = (a: string, b: string) =>
    korea.arcs.filter(({ from, to }) => [from, to].sort().join() === [a, b].sort().join());

  test('of one pair at the same time have different slots, the bilateral one in the middle', () => {
    const places = arcsBetween('KOR', 'USA').map(({ partnership, slot }) => `${partnership} ${slot}`);
    expect([...new Set(places)].sort()).toEqual(['msp 1', 'us-korea 0']);
  });

  test('keep their slot when the chair changes, even if another slot is free', () => {
    const pact = DATASET.partnerships.get('us-korea');
    if (!pact) throw new Error('The small dataset has no us-korea.');
    const ended = life('2021', '2024-03-01');
    const members = pact.members.map((member) => ({ ...member, life: ended }));
    const old = { ...pact, id: 'old', life: ended, members };
    const partnerships = new Map([...DATASET.partnerships, ['old', old]]);
    const { arcs } = lensRecord({ ...DATASET, partnerships }, through(['KOR']));
    const between = arcs.filter(({ from, to }) => [from, to].sort().join() === 'KOR,USA');
    expect(between.map(({ partnership, from, slot }) => `${partnership} ${from} ${slot}`)).toEqual([
      'old KOR 0',
      'us-korea KOR 1',
      'us-korea KOR 1',
      'msp USA 2',
      'msp KOR 2',
    ]);
  });

  test('keep their slot when they become certain and when the chair changes', () => {
    expect(arcsBetween('KOR', 'USA').map(({ from, status, slot }) => [from, status, slot])).toEqual([
      ['KOR', 'uncertain', 0],
      ['KOR', 'in force', 0],
      ['USA', 'in force', 1],
      ['KOR', 'in force', 1],
    ]);
  });
});

describe('events', () => {
  test('at the same place and time have different slots; those without a place have no mark', () => {
    expect(korea.marks.map(({ event, slot }) => `${event.id} ${slot}`)).toEqual([
      'hanoi-summit 0',
      'graphite 0',
      'msp-chair 0',
      'seoul-meeting 1',
      'next-summit 0',
    ]);
  });
});

describe('between two change days', () => {
  test.each([
    ['Korea', korea],
    ['the whole world', world],
  ])('nothing changes on the map through the lens of %s', (_, record) => {
    const shown = (day: number) => {
      const { time: _time, since: _since, ...shows } = snapshotOn(record, { mode: 'on', day });
      const { inForce, uncertain, ended, events, partnershipCounts, ...rest } = shows;
      const ties = Object.fromEntries(partnershipCounts);
      return JSON.stringify([ids(inForce), ids(uncertain), ids(ended), ids(events), rest, ties]);
    };
    const days = Array.from({ length: 3300 }, (_, i) => on('2019-01-01') + i);
    const changes = days.filter((day) => shown(day) !== shown(day - 1));
    expect(changes.length).toBeGreaterThan(15);
    expect(changes.filter((day) => !record.changeDays.includes(day)).map(formatDay)).toEqual([]);
  });

  test('the first day of the interval can stand for all its days: no member leaves the EU in between', () => {
    const ties = (day: number) => world.partnershipCounts(day).get('GBR') ?? 0;
    const mapDay = (text: string) => intervalStart(world.changeDays, on(text));
    expect([ties(mapDay('2020-01-31')), ties(mapDay('2020-02-05'))]).toEqual([1, 0]);
  });
});

test('The time axis goes from the first to the last day of the record, whatever the lens', () => {
  const { start, end } = recordSpan(DATASET);
  expect([formatDay(start), formatDay(end - 1)]).toEqual(['2019-02-01', '2026-09-16']);
  expect(recordSpan(DATASET)).toBe(recordSpan(DATASET));
});
