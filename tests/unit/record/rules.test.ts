import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/record/rules.ts';
import type { EventRecord, PartnershipRecord } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from './smallRecord.ts';

const { sources, minerals, countries } = smallRecord().files;
const [paper] = sources as [(typeof sources)[0]];
const [korea, vietNam] = countries as [(typeof countries)[0], (typeof countries)[0]];

const faultsOfPact = (change: Partial<PartnershipRecord>) =>
  checkRecord(smallRecord([{ ...PACT, ...change }]));
const faultsOfSummit = (change: Partial<EventRecord>) =>
  checkRecord(smallRecord([PACT], [{ ...SUMMIT, ...change }]));
const faultsOfFiles = (files: Parameters<typeof smallRecord>[2]) =>
  checkRecord(smallRecord([PACT], [SUMMIT], files));

test('a valid record has no errors', () => {
  expect(checkRecord(smallRecord())).toEqual([]);
});

describe('ids that are referred to exist', () => {
  test('an event names an unknown partnership', () => {
    expect(faultsOfSummit({ partnerships: ['pact', 'peact'] })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'partnerships',
        problem: 'There is no partnership "peact".',
        fix: 'Correct the id, or add data/partnerships/peact.json.',
      },
    ]);
  });

  test('a partnership supersedes an unknown one, and is related to itself', () => {
    expect(faultsOfPact({ supersedes: ['old-pact'], relatedTo: ['pact'] })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'supersedes',
        problem: 'There is no partnership "old-pact".',
        fix: 'Correct the id, or add data/partnerships/old-pact.json.',
      },
      {
        file: 'partnerships/pact.json',
        field: 'relatedTo',
        problem: 'The partnership names itself.',
        fix: 'Take its own id out of the list.',
      },
    ]);
  });

  test('a figure names an unknown source', () => {
    const [figure] = SUMMIT.figures as [(typeof SUMMIT.figures)[0]];
    expect(faultsOfSummit({ figures: [{ ...figure, source: 'papre' }] })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'figures, entry 1, source',
        problem: 'There is no source "papre".',
        fix: 'Correct the id, or add the source to data/sources.json.',
      },
    ]);
  });

  test('a mineral is not in the list', () => {
    expect(faultsOfPact({ minerals: ['nickle'] })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'minerals',
        problem: 'There is no mineral "nickle".',
        fix: 'Correct the id, or add the mineral to data/minerals.json.',
      },
    ]);
  });

  test('a party is not a country', () => {
    expect(faultsOfSummit({ parties: [{ party: 'VNN' }] })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'parties, VNN',
        problem: 'VNN is not in data/countries.json.',
        fix: 'Correct the code (ISO 3166-1 alpha-3), or add the country to data/countries.json.',
      },
    ]);
  });

  test('the settings name an unknown country and an unknown partnership', () => {
    const title = { en: 'pacts', ko: '협정' };
    const settings = { title, home: ['KOR', 'XXX'], presets: ['pact', 'treaty'], importer: 'YYY' };
    const fix = 'Correct the code, or add the country to data/countries.json.';
    expect(faultsOfFiles({ settings })).toEqual([
      { file: 'settings.json', field: 'home', problem: 'There is no country "XXX".', fix },
      { file: 'settings.json', field: 'importer', problem: 'There is no country "YYY".', fix },
      {
        file: 'settings.json',
        field: 'presets',
        problem: 'There is no partnership "treaty".',
        fix: 'Correct the id, or add data/partnerships/treaty.json.',
      },
    ]);
  });

  test('a party has no capital', () => {
    expect(faultsOfFiles({ countries: [korea, { ...vietNam, capital: null }] })[0]).toEqual({
      file: 'partnerships/pact.json',
      field: 'members, VNM',
      problem: 'VNM has no capital, so that no arc can end there.',
      fix: 'Give VNM a capital in data/countries.json.',
    });
  });

  test('a note contains an unknown id', () => {
    const note = { en: 'See summit-2025 and summit-2024.', ko: 'summit-2025 참조.' };
    expect(faultsOfSummit({ note }).map(({ field, problem }) => [field, problem])).toEqual([
      ['note, en', 'The note points to "summit-2025", which is no partnership or event.'],
      ['note, ko', 'The note points to "summit-2025", which is no partnership or event.'],
    ]);
  });

  test('a note contains an unknown id without a year', () => {
    const note = { en: 'A long-term pact (other-pact).', ko: '장기 협정(other-pact)이다.' };
    expect(faultsOfSummit({ note }).map(({ field, problem }) => [field, problem])).toEqual([
      ['note, ko', 'The note points to "other-pact", which is no partnership or event.'],
    ]);
  });

  test('a text contains the id of a source, which readers cannot know', () => {
    const long = { ...paper, id: 'ustr-plan-2026', url: 'https://example.org/plan' };
    const note = { en: 'Published (ustr-plan-2026).', ko: '공개됐다(ustr-plan-2026).' };
    const summit = { ...SUMMIT, note, sources: ['paper', 'ustr-plan-2026'] };
    const faults = checkRecord(smallRecord([PACT], [summit], { sources: [...sources, long] }));
    expect(faults.map(({ field, problem, fix }) => [field, problem, fix])).toEqual([
      [
        'note, en',
        'The text shows the id of the source "ustr-plan-2026".',
        'Name the source by its publisher and date.',
      ],
      [
        'note, ko',
        'The text shows the id of the source "ustr-plan-2026".',
        'Name the source by its publisher and date.',
      ],
    ]);
  });

  test('a summary contains an id, which only notes may', () => {
    const summary = { en: 'See summit-2024.', ko: '정상회담(summit-2024)이다.' };
    expect(faultsOfPact({ summary }).map(({ field, problem }) => [field, problem])).toEqual([
      ['summary, en', 'The text shows the id "summit-2024".'],
      ['summary, ko', 'The text shows the id "summit-2024".'],
    ]);
  });

  test('a Korean particle follows an id, which the interface replaces with a title', () => {
    const note = { en: 'It led to summit-2024.', ko: '이는 summit-2024로 이어졌다(summit-2024 참조).' };
    expect(faultsOfPact({ note }).map(({ field, problem }) => [field, problem])).toEqual([
      ['note, ko', 'A particle hangs on the id "summit-2024", which is shown as a title.'],
    ]);
  });

  test('a party or a source is listed twice', () => {
    const parties = [{ party: 'KOR' }, { party: 'VNM' }, { party: 'KOR' }];
    expect(faultsOfSummit({ parties, sources: ['paper', 'paper'] })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'parties',
        problem: '"KOR" is listed twice.',
        fix: 'Take one of the two out.',
      },
      {
        file: 'events/summit-2024.json',
        field: 'sources',
        problem: '"paper" is listed twice.',
        fix: 'Take one of the two out.',
      },
    ]);
  });
});

describe('dates are consistent', () => {
  const end = (start: string, end: string) =>
    faultsOfPact({ start, end, members: [{ party: 'KOR' }, { party: 'VNM' }] });

  test('a partnership cannot end on the day it starts', () => {
    expect(end('2024-06-28', '2024-06-28')).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'end',
        problem: 'The end 2024-06-28 is not after the start 2024-06-28.',
        fix: 'Correct one of the two. The end is the first day on which it no longer holds, so that what held for one day ends on the next.',
      },
    ]);
  });

  test('it can end the day after, or in the month or year in which it started', () => {
    expect([end('2024-06-28', '2024-06-29'), end('2024-06-28', '2024-06'), end('2024', '2024')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('a member cannot join before the partnership starts', () => {
    expect(faultsOfPact({ members: [{ party: 'KOR', from: '2024-06-27' }, { party: 'VNM' }] })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'members, KOR, from',
        problem: '2024-06-27 is before the partnership begins (2024-06-28).',
        fix: 'Correct it, or the dates of the partnership; leave it out if it is not known.',
      },
    ]);
  });

  test('a month that includes the first day is no contradiction', () => {
    expect(faultsOfPact({ members: [{ party: 'KOR', from: '2024-06' }, { party: 'VNM' }] })).toEqual([]);
  });

  test('a member cannot join or leave after the partnership has ended', () => {
    const members = [
      { party: 'KOR', from: '2025-01-01' },
      { party: 'VNM', to: '2025-01' },
    ];
    expect(
      faultsOfPact({ end: '2025-01-01', members }).map(({ field, problem }) => [field, problem]),
    ).toEqual([
      ['members, KOR, from', '2025-01-01 is after the partnership has ended (2025-01-01).'],
      ['members, VNM, to', '2025-01 is after the partnership has ended (2025-01-01).'],
    ]);
  });

  test('a role cannot outlast the membership', () => {
    const roles = [{ role: 'chair' as const, to: '2024-09-02' }];
    const members = [{ party: 'KOR', to: '2024-09-01', roles }, { party: 'VNM' }];
    expect(faultsOfPact({ members })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'members, KOR, chair, to',
        problem: '2024-09-02 is after the membership has ended (2024-09-01).',
        fix: 'Correct it, or the dates of the membership; leave it out if it is not known.',
      },
    ]);
  });

  test('a country cannot leave a union before it joins', () => {
    const union = { ...vietNam, members: [{ party: 'KOR', from: '2020-01-31', to: '1973-01-01' }] };
    expect(faultsOfFiles({ countries: [korea, union] })[0]).toMatchObject({
      file: 'countries.json',
      field: 'VNM, members, KOR, to',
      problem: 'The end 1973-01-01 is not after the start 2020-01-31.',
    });
  });

  const successor = (old: Partial<PartnershipRecord>) =>
    checkRecord(
      smallRecord(
        [
          { ...PACT, start: '2023', ...old },
          {
            ...PACT,
            id: 'new-pact',
            start: '2024-10-01',
            members: [{ party: 'KOR' }, { party: 'VNM' }],
            supersedes: ['pact'],
          },
        ],
        [{ ...SUMMIT, partnerships: ['pact', 'new-pact'] }],
        { release: { release: '2024-12-31', reachesTo: '2024-06-28', kept: [] } },
      ),
    ).filter(({ field }) => field === 'end');

  test('a superseded partnership must have an end', () => {
    expect(successor({})).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'end',
        problem: 'It was superseded by "new-pact", but has no end.',
        fix: 'Give it an end: 2024-10-01 on which "new-pact" began, or earlier.',
      },
    ]);
  });

  test('a superseded partnership ends on the day the new one starts, or earlier', () => {
    const members = [{ party: 'KOR' }, { party: 'VNM' }];
    expect(successor({ members, end: '2024-10-01' })).toEqual([]);
    expect(successor({ members, end: '2024-10-02' })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'end',
        problem: 'It ends 2024-10-02, after "new-pact" began (2024-10-01), which superseded it.',
        fix: 'Correct one of the two, or move "pact" from supersedes to relatedTo.',
      },
    ]);
  });

  test('a partnership or event after the data date must be scheduled', () => {
    expect(faultsOfPact({ start: '2029-01-01', members: [{ party: 'KOR' }, { party: 'VNM' }] })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'status',
        problem:
          'It begins 2029-01-01, after 2024-06-28, the last day that the record can vouch for, yet it is not marked as scheduled.',
        fix: 'Add "status": "scheduled", or correct the start or reachesTo in data/release.json.',
      },
    ]);
  });

  test('the data date is the first day of the latest reported event', () => {
    expect(faultsOfSummit({ date: '2024-06-20/2024-06-28' })).toEqual([
      {
        file: 'release.json',
        field: 'reachesTo',
        problem: 'It is 2024-06-28, but the latest reported event is of 2024-06-20.',
        fix: 'Set it to "2024-06-20".',
      },
    ]);
  });

  test('a scheduled event does not change the data date', () => {
    const planned: EventRecord = {
      ...SUMMIT,
      id: 'summit-2027',
      date: '2027',
      status: 'scheduled',
      title: { en: 'Next summit', ko: '다음 정상회담' },
    };
    expect(checkRecord(smallRecord([PACT], [SUMMIT, planned]))).toEqual([]);
  });

  test('a release is not older than its data date', () => {
    expect(
      faultsOfFiles({ release: { release: '2024-06-01', reachesTo: '2024-06-28', kept: [] } }),
    ).toContainEqual({
      file: 'release.json',
      field: 'release',
      problem: 'The release 2024-06-01 is older than what it reaches to, 2024-06-28.',
      fix: 'Name the release by the day on which it is made.',
    });
  });

  test('no source is newer than the release', () => {
    expect(faultsOfFiles({ sources: [{ ...paper, published: '2025-01' }] })).toEqual([
      {
        file: 'sources.json',
        field: 'paper, published',
        problem: '2025-01 is after the release of 2024-12-31.',
        fix: 'Correct the date; with a newer source, also the release in data/release.json.',
      },
    ]);
  });
});

describe('a kind has a fixed number of full members', () => {
  test('bilateral has two, and an observer does not count', () => {
    const members = [{ party: 'KOR' }, { party: 'VNM', roles: [{ role: 'observer' as const }] }];
    expect(faultsOfPact({ members })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'members',
        problem:
          'The kind is bilateral, which has 2 full members, but 1 is listed (observers, guests and the homes of companies do not count).',
        fix: 'Correct the members, their roles, or the kind.',
      },
    ]);
  });

  test('trilateral has three and national one', () => {
    expect((['trilateral', 'national'] as const).map((kind) => faultsOfPact({ kind })[0]?.problem)).toEqual([
      'The kind is trilateral, which has 3 full members, but 2 are listed (observers, guests and the homes of companies do not count).',
      'The kind is national, which has 1 full member, but 2 are listed (observers, guests and the homes of companies do not count).',
    ]);
  });

  test('a partnership has at least one event', () => {
    expect(faultsOfSummit({ partnerships: [] })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'id',
        problem: 'No event belongs to this partnership.',
        fix: 'Add an event that names "pact" in its partnerships, such as its founding.',
      },
    ]);
  });
});

describe('every claim has a source', () => {
  test('a record needs a source with a URL', () => {
    const leaflet = { ...paper, id: 'leaflet', url: null };
    const faults = checkRecord(
      smallRecord([PACT], [{ ...SUMMIT, sources: ['leaflet'] }], { sources: [paper, leaflet] }),
    );
    expect(faults).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'sources',
        problem: 'None of its sources has an address.',
        fix: 'Add a source with a url to data/sources.json and name it here.',
      },
    ]);
  });

  test('a URL has one id', () => {
    const again = { ...paper, id: 'paper-again' };
    const faults = checkRecord(
      smallRecord([PACT], [{ ...SUMMIT, sources: ['paper', 'paper-again'] }], { sources: [paper, again] }),
    );
    expect(faults).toEqual([
      {
        file: 'sources.json',
        field: 'paper-again, url',
        problem: '"paper" has the same address.',
        fix: 'Use "paper" everywhere and take "paper-again" out, or correct the address.',
      },
    ]);
  });

  test('an unused source or mineral is an error', () => {
    const other = { ...paper, id: 'other', url: 'https://example.org/other' };
    const zinc = { id: 'zinc', name: { en: 'Zinc', ko: '아연' } };
    expect(faultsOfFiles({ sources: [paper, other], minerals: [...minerals, zinc] })).toEqual([
      {
        file: 'sources.json',
        field: 'other',
        problem: 'No partnership, event, country or figure names this source.',
        fix: 'Name it where it belongs, or take it out.',
      },
      {
        file: 'minerals.json',
        field: 'zinc',
        problem: 'No partnership, event or figure names this mineral.',
        fix: 'Name it where it belongs, or take it out.',
      },
    ]);
  });

  test('a source may be used by a figure only', () => {
    const table = { ...paper, id: 'table', url: 'https://example.org/table' };
    const [figure] = SUMMIT.figures as [(typeof SUMMIT.figures)[0]];
    const event = { ...SUMMIT, figures: [{ ...figure, source: 'table' }] };
    expect(checkRecord(smallRecord([PACT], [event], { sources: [paper, table] }))).toEqual([]);
  });

  test('a text with a URL is public', () => {
    expect(faultsOfPact({ textPublic: 'unknown' })).toEqual([
      {
        file: 'partnerships/pact.json',
        field: 'textPublic',
        problem: 'It is "unknown", but textUrl says where the text can be read.',
        fix: 'Set textPublic to "yes", or textUrl to null.',
      },
    ]);
  });

  test('reduced confidence is explained', () => {
    expect(faultsOfSummit({ confidence: 'low' })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'note',
        problem: 'The confidence is low, but no note says why.',
        fix: 'Add a note that says what is uncertain.',
      },
    ]);
  });
});

describe('positions lie in their countries', () => {
  const at = (position: [number, number], country = 'KOR') =>
    faultsOfSummit({ place: { name: { en: 'Port', ko: '항구' }, position, country } });

  test('swapped latitude and longitude lie far outside', () => {
    expect(at([37.57, 26.98])).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'place, position',
        problem: expect.stringMatching(/^\[37\.57, 26\.98\] lies 8\d\d\d km outside of KOR\.$/) as string,
        fix: 'Write the longitude first, then the latitude, both in decimal degrees, west and south negative; or correct the country.',
      },
    ]);
  });

  test('a harbour 20 km off the simplified coast is accepted, 30 km is not', () => {
    expect(at([130.22, 36])).toEqual([]);
    expect(at([130.33, 36])[0]?.problem).toBe('[130.33, 36] lies 30 km outside of KOR.');
  });

  test('on an archipelago of less than 5,000 km², a small island may be 200 km from the polygons', () => {
    const record = smallRecord();
    const [feature] = record.shapes.features as [(typeof record.shapes.features)[0]];
    const island = (lng: number) => [
      [lng, 34],
      [lng + 0.5, 34],
      [lng + 0.5, 34.5],
      [lng, 34.5],
      [lng, 34],
    ];
    const drawn = { ...feature, geometry: { type: 'Polygon' as const, coordinates: [island(125)] } };
    const shapes = { ...record.shapes, features: [drawn] };
    const capital = (lng: number) => ({
      ...korea,
      capital: { name: { en: 'Port', ko: '항구' }, position: [lng, 34.2] as [number, number] },
    });
    const faults = (lng: number) =>
      checkRecord({
        ...smallRecord([PACT], [SUMMIT], { countries: [capital(lng), vietNam] }),
        shapes,
      }).filter(({ file }) => file === 'countries.json');
    expect(faults(127.5)).toEqual([]);
    expect(faults(128.5)[0]?.problem).toBe('[128.5, 34.2] lies 276 km outside of KOR.');
  });

  test('without a polygon, a place must be near the capital', () => {
    expect(at([106.68, 20.86], 'VNM')).toEqual([]);
    expect(at([106.63, 10.82], 'VNM')[0]?.problem).toBe(
      '[106.63, 10.82] lies 1138 km from Hanoi, the capital of VNM.',
    );
  });

  test('a capital lies in its country', () => {
    const capital = { name: { en: 'Seoul', ko: '서울' }, position: [126.98, -37.57] as [number, number] };
    expect(faultsOfFiles({ countries: [{ ...korea, capital }, vietNam] })[0]).toMatchObject({
      file: 'countries.json',
      field: 'KOR, capital, position',
    });
  });
});

describe('texts are in both languages', () => {
  test('a Korean text in Latin letters is an error', () => {
    expect(faultsOfSummit({ title: { en: 'Summit', ko: 'Summit' } })).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'title, ko',
        problem: 'The Korean text holds no Hangul: "Summit".',
        fix: 'Write it in Korean.',
      },
    ]);
  });

  test('swapped texts are an error in both languages', () => {
    expect(faultsOfPact({ summary: { en: '협정이다.', ko: 'A pact.' } }).map(({ field }) => field)).toEqual([
      'summary, ko',
      'summary, en',
    ]);
  });

  test('an English note may quote a Korean word', () => {
    expect(faultsOfPact({ note: { en: 'Called 약정 in Korean.', ko: '약정이다.' } })).toEqual([]);
  });
});

describe('each act is recorded once', () => {
  const again: EventRecord = {
    ...SUMMIT,
    id: 'meeting-2024',
    title: { en: 'Meeting', ko: '회의' },
    parties: [{ party: 'VNM', role: 'signatory' }, { party: 'KOR' }],
  };

  test('events with the same parties, date and kind each need a note', () => {
    expect(checkRecord(smallRecord([PACT], [SUMMIT, again]))).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'note',
        problem: 'It has the same parties, date and kind as "meeting-2024", and no note.',
        fix: 'If they are one act, merge them into one file; if not, say in a note what sets this one apart.',
      },
      {
        file: 'events/meeting-2024.json',
        field: 'note',
        problem: 'It has the same parties, date and kind as "summit-2024", and no note.',
        fix: 'If they are one act, merge them into one file; if not, say in a note what sets this one apart.',
      },
    ]);
  });

  test('a different day, kind or party is enough', () => {
    const apart: EventRecord[] = [
      SUMMIT,
      { ...again, id: 'a-2024', date: '2024-06-27' },
      { ...again, id: 'b-2024', kind: 'agreement', title: { en: 'Pact signed', ko: '협정 서명' } },
      { ...again, id: 'c-2024', parties: [{ party: 'KOR' }], title: { en: 'Visit', ko: '방문' } },
    ];
    expect(checkRecord(smallRecord([PACT], apart))).toEqual([]);
  });
});

test('references to an invalid file are neither missing nor unused', () => {
  const record = smallRecord([], [SUMMIT], { minerals: [], sources: [] });
  const unreadable = new Set(['partnerships/pact.json', 'minerals.json', 'sources.json']);
  expect(checkRecord({ ...record, unreadable })).toEqual([]);
});
