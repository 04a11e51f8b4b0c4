import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../src/data/dataset.ts';
import { payloadOf } from '../../../src/data/payload.ts';
import { settingsOf } from '../../../src/data/settings.ts';
import type { RecordFiles } from '../../../src/record/schema.ts';
import { formatDay } from '../../../src/domain/time/date.ts';
import { statusOn } from '../../../src/domain/time/life.ts';
import { membershipOn } from '../../../src/domain/partnership/partnership.ts';
import { on } from '../domain/partnership/made.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

function dataset(
  partnerships: readonly (typeof PACT)[] = [PACT],
  events: readonly (typeof SUMMIT)[] = [SUMMIT],
  files: Partial<RecordFiles> = {},
) {
  const record = smallRecord(partnerships, events, files);
  return datasetOf(payloadOf(record.files).payload, settingsOf(record.files.settings, record.files.release));
}

const { start: _, ...UNDATED } = PACT;
const statuses = (partnership: typeof PACT, days: readonly string[], events = [SUMMIT]) => {
  const life = dataset([partnership], events).partnerships.get('pact')?.life;
  return days.map((day) => life && statusOn(life, on(day)));
};

describe('the record in memory', () => {
  test('has the data date of its release', () => {
    const { release, reachesTo } = dataset();
    expect([release, formatDay(reachesTo)]).toEqual(['2024-12-31', '2024-06-28']);
  });

  test('finds partnerships, events, countries and minerals by id', () => {
    const { partnerships, events, countries, minerals } = dataset();
    expect(partnerships.get('pact')?.name.ko).toBe('협정');
    expect(events.get('summit-2024')?.title.en).toBe('Summit');
    expect(countries.get('VNM')?.capital?.name.en).toBe('Hanoi');
    expect(minerals.get('nickel')).toEqual({ en: 'Nickel', ko: '니켈' });
    expect(events.get('__proto__')).toBeUndefined();
  });

  test('lists partnerships by English name, independent of the order of files', () => {
    const named = (id: string, en: string) => ({ ...PACT, id, name: { en, ko: en } });
    const { partnerships } = dataset([named('a', 'Zinc'), named('b', 'Álamo'), named('c', 'Bauxite')], []);
    expect([...partnerships.values()].map(({ name }) => name.en)).toEqual(['Álamo', 'Bauxite', 'Zinc']);
  });

  test('lists events in chronological order, also those of a partnership', () => {
    const dated = (id: string, date: string, partnerships: string[]) => ({
      ...SUMMIT,
      id,
      date,
      partnerships,
    });
    const { events, eventsOf } = dataset(
      [PACT],
      [dated('c', '2025', ['pact']), dated('b', '2024-06', []), dated('a', '2001-01-01', ['pact'])],
    );
    expect([...events.keys()]).toEqual(['a', 'b', 'c']);
    expect(eventsOf('pact').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(eventsOf('nothing')).toEqual([]);
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(dataset())).toBe(true);
  });

  test('links partnerships with those they replaced, in both directions', () => {
    const heir = { ...PACT, id: 'heir', supersedes: ['pact'] };
    const { partnerships } = dataset([PACT, heir], []);
    expect(partnerships.get('pact')?.supersededBy).toEqual(['heir']);
    expect(partnerships.get('heir')?.supersedes).toEqual(['pact']);
  });

  test('names the record with an invalid date in the error', () => {
    expect(() => dataset([{ ...PACT, end: '2024-02-30' }])).toThrow('pact: "2024-02-30" is no date.');
    expect(() => dataset([PACT], [{ ...SUMMIT, date: 'soon' }])).toThrow(
      'Event summit-2024: "soon" is no date.',
    );
    expect(() =>
      dataset([PACT], [], { release: { release: '2024', reachesTo: '2024-06', kept: [] } }),
    ).toThrow('release.json: reachesTo is no day: 2024-06');
  });
});

describe('a partnership', () => {
  test('that is only announced is uncertain from its start', () => {
    const announced = { ...PACT, status: 'scheduled' as const };
    expect(statuses(announced, ['2024-06-27', '2024-06-28'])).toEqual(['upcoming', 'uncertain']);
    expect(dataset([announced]).partnerships.get('pact')?.scheduled).toBe(true);
  });

  test('without a recorded start is uncertain until its first event', () => {
    expect(statuses(UNDATED, ['1990', '2024-06-27', '2024-06-28'])).toEqual([
      'uncertain',
      'uncertain',
      'in force',
    ]);
    expect(statuses(UNDATED, ['2030'], [])).toEqual(['uncertain']);
  });

  test('without a start is no longer certain from the first day of an unknown end', () => {
    const ended = { ...UNDATED, end: '[2025-01-01..2025-03-01]' };
    expect(statuses(ended, ['2024-06-28', '2024-12-31', '2025-01-01', '2025-03-01'])).toEqual([
      'in force',
      'in force',
      'uncertain',
      'ended',
    ]);
  });

  test('keeps the precision of its dates for display', () => {
    const pact = dataset([{ ...PACT, start: '2024-06' }]).partnerships.get('pact');
    expect([pact?.start?.precision, pact?.end]).toEqual(['month', null]);
    expect(pact?.members[0]?.roles[0]?.end?.precision).toBe('month');
  });

  test('has members from their recorded start, and possibly from its own start if a member has none', () => {
    const members = [{ party: 'KOR', from: '2024-07-15' }, { party: 'VNM' }];
    const pact = dataset([{ ...PACT, members }]).partnerships.get('pact');
    const on15 = pact?.members.map((member) => membershipOn(pact, member, on('2024-07-14')));
    expect(on15).toEqual(['upcoming', 'uncertain']);
    expect(pact?.members.map((member) => membershipOn(pact, member, on('2024-07-15')))).toEqual([
      'in force',
      'uncertain',
    ]);
  });
});

describe('a national measure', () => {
  const measure = { ...PACT, kind: 'national' as const, members: [{ party: 'KOR', from: '2024-06-28' }] };
  const event = (id: string, date: string, role: 'affected' | 'target' | 'critic') => ({
    ...SUMMIT,
    id,
    date,
    parties: [{ party: 'KOR' }, { party: 'VNM', role }],
  });

  test('affects the parties that its events name as affected or as target, from the first such event on', () => {
    const affected = (...events: (typeof SUMMIT)[]) =>
      dataset([measure], events).partnerships.get('pact')?.affected;
    expect(affected(event('b', '2024-08', 'affected'), event('a', '2024-07-01', 'target'))).toEqual([
      { party: 'VNM', since: on('2024-07-01') },
    ]);
    expect(affected(event('a', '2024-07-01', 'critic'))).toEqual([]);
  });

  test('is the only kind that affects parties', () => {
    const events = [event('a', '2024-07-01', 'affected')];
    expect(dataset([PACT], events).partnerships.get('pact')?.affected).toEqual([]);
  });
});

describe('a union', () => {
  const union = {
    id: 'EUU',
    name: { en: 'European Union', ko: '유럽연합' },
    capital: { name: { en: 'Brussels', ko: '브뤼셀' }, position: [4.35, 50.85] as [number, number] },
    members: [
      { party: 'DEU', from: '1958-01-01' },
      { party: 'GBR', from: '1973-01-01', to: '2020-02-01' },
    ],
  };

  test('has the member countries of the day: the United Kingdom until 31 January 2020', () => {
    const { membersOfUnion } = dataset([PACT], [], { countries: [union] });
    expect(membersOfUnion('EUU', on('1972'))).toEqual(['DEU']);
    expect(membersOfUnion('EUU', on('2020-01-31'))).toEqual(['DEU', 'GBR']);
    expect(membersOfUnion('EUU', on('2020-02-01'))).toEqual(['DEU']);
    expect(membersOfUnion('DEU', on('2020-01-31'))).toEqual([]);
  });
});
