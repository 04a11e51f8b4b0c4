import { describe, expect, test } from 'vitest';
import { formatFaults } from '../../../src/record/fault.ts';
import { readRecordFile, schemaNameOf } from '../../../src/record/recordFile.ts';
import { PACT, SUMMIT } from './smallRecord.ts';

const FILE = 'partnerships/pact.json';

function faultsOf(pact: object | string) {
  const text = typeof pact === 'string' ? pact : JSON.stringify(pact);
  const result = readRecordFile('partnership', FILE, text);
  return 'faults' in result ? result.faults : [];
}

test('a valid file returns its record', () => {
  expect(readRecordFile('event', 'events/summit-2024.json', JSON.stringify(SUMMIT))).toEqual({
    value: SUMMIT,
  });
});

test('each file has the schema of its folder', () => {
  expect(
    ['partnerships/a.json', 'events/a.json', 'sources.json', 'tours/a.json', 'geo/a.json'].map(schemaNameOf),
  ).toEqual(['partnership', 'event', 'sources', 'tour', null]);
});

describe('an invalid file reports what is wrong, where, and what to do', () => {
  test('broken JSON reports the line', () => {
    const [fault] = faultsOf('{\n  "id": "pact",\n  "kind": "bloc"\n  "start": "2024"\n}');
    expect(fault).toMatchObject({ file: FILE, field: '' });
    expect(fault?.problem).toMatch(/^This is not JSON: .*line 4/);
    expect(fault?.fix).toMatch(/^Look near that place for a missing or doubled comma/);
  });

  test('the id must be the name of the file', () => {
    expect(faultsOf({ ...PACT, id: 'packt' })).toEqual([
      {
        file: FILE,
        field: 'id',
        problem: 'The id is "packt", but the file is named "pact.json".',
        fix: 'Set the id to "pact", or rename the file to "packt.json".',
      },
    ]);
  });

  test('a day that does not exist', () => {
    expect(faultsOf({ ...PACT, start: '2023-02-29' })).toEqual([
      {
        file: FILE,
        field: 'start',
        problem: '"2023-02-29" is not a date that the record can read.',
        fix: 'It must be a date such as 2024-06-28, 2024-06 or 2024, or [2024-06-01..2024-06-28] for one unknown day of several.',
      },
    ]);
  });

  test('a start cannot be an interval, the date of an event can', () => {
    expect(faultsOf({ ...PACT, start: '2024-06-04/2024-06-05' }).map(({ field }) => field)).toEqual([
      'start',
    ]);
    const event = { ...SUMMIT, date: '2024-06-04/2024-06-05' };
    expect(readRecordFile('event', 'events/summit-2024.json', JSON.stringify(event))).toEqual({
      value: event,
    });
  });

  test('a misspelt field reports the wrong name and the missing field', () => {
    const { summary, ...rest } = PACT;
    expect(faultsOf({ ...rest, sumary: summary }).map(({ field, problem }) => [field, problem])).toEqual([
      ['summary', 'This field is missing.'],
      ['', '"sumary" is no field of this place.'],
    ]);
  });

  test('the Korean text is missing', () => {
    expect(faultsOf({ ...PACT, summary: { en: 'A pact.' } })).toEqual([
      {
        file: FILE,
        field: 'summary, ko',
        problem: 'This field is missing.',
        fix: 'Add it. What belongs here: The same text in English and in Korean; both are required.',
      },
    ]);
  });

  test('a text of spaces counts as empty', () => {
    expect(faultsOf({ ...PACT, name: { en: ' ', ko: '협정' } })[0]).toMatchObject({
      field: 'name, en',
      problem: 'The text is empty.',
    });
  });

  test('a member is named by its code, and the allowed values are listed', () => {
    const members = [{ party: 'KOR' }, { party: 'VNM', roles: [{ role: 'boss' }] }];
    expect(faultsOf({ ...PACT, members })).toEqual([
      {
        file: FILE,
        field: 'members, VNM, roles, entry 1, role',
        problem: '"boss" is none of the values allowed here.',
        fix: 'Choose one of: chair, co-chair, lead, host, founder, observer, guest, participant, covered, owner, site, supporter, venue, company.',
      },
    ]);
  });

  test('a record without sources', () => {
    expect(faultsOf({ ...PACT, sources: [] })).toEqual([
      {
        file: FILE,
        field: 'sources',
        problem: 'The list is empty.',
        fix: 'Give at least one entry. What belongs here: Ids of sources.json.',
      },
    ]);
  });
});

test('errors are grouped by file, each with its field and what to do', () => {
  expect(
    formatFaults([
      { file: 'release.json', field: 'reachesTo', problem: 'It is wrong.', fix: 'Set it right.' },
      { file: 'events/a.json', field: '', problem: 'It is broken.', fix: 'Mend it.' },
    ]),
  ).toBe(
    [
      'data/events/a.json',
      '  the file: It is broken.',
      '    → Mend it.',
      '',
      'data/release.json',
      '  reachesTo: It is wrong.',
      '    → Set it right.',
    ].join('\n'),
  );
});
