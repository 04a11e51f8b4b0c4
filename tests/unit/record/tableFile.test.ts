import { describe, expect, test } from 'vitest';
import { readTableFile } from '../../../src/record/tableFile.ts';

const RESERVES = 'figures/reserves.csv';
const HEADER = 'mineral,country,year,value,unit,form,flags,edition,source,note_en,note_ko';
const LINE = 'nickel,KOR,2023,30,t,nickel-content,,mcs2024,paper,,';

const faultsOf = (...lines: string[]) => {
  const result = readTableFile(RESERVES, [...lines, ''].join('\n'));
  return 'faults' in result ? result.faults : [];
};

test('a valid line returns a row; an empty value is null, and zero is zero', () => {
  const lines = [
    HEADER,
    LINE.replace('30', '0'),
    'nickel,WLD,2023,,t,nickel-content,NA;rounded,mcs2024,paper,,',
  ];
  expect(readTableFile(RESERVES, `${lines.join('\n')}\n`)).toMatchObject({
    value: [
      { line: 2, country: 'KOR', year: 2023, value: 0, flags: [] },
      { line: 3, country: 'WLD', value: null, flags: ['NA', 'rounded'] },
    ],
  });
});

test('a table saved by a spreadsheet returns the same rows', () => {
  const saved = `\uFEFF${HEADER}\r\n${LINE}"one\r\ntwo"\r\n${LINE}\r\n`;
  expect(readTableFile(RESERVES, saved)).toMatchObject({
    value: [
      { line: 2, country: 'KOR', value: 30, note_ko: 'one\r\ntwo' },
      { line: 4, country: 'KOR', value: 30, note_ko: '' },
    ],
  });
});

describe('an invalid line reports its number, what is wrong, and what is expected', () => {
  test('a value in words', () => {
    expect(faultsOf(HEADER, LINE, LINE.replace('30', '30 Mt'))).toEqual([
      {
        file: RESERVES,
        field: 'line 3, value',
        problem: '"30 Mt" does not fit here.',
        fix: 'What belongs here: a plain number such as 3500000, or nothing.',
      },
    ]);
  });

  test('an unknown unit', () => {
    expect(faultsOf(HEADER, LINE.replace(',t,', ',tons,'))[0]).toMatchObject({
      field: 'line 2, unit',
      fix: 'What belongs here: one of: kg, t, kt, kt-dry.',
    });
  });

  test('an unknown flag, such as low confidence: such rows are not recorded', () => {
    const [fault] = faultsOf(HEADER, LINE.replace('content,,', 'content,e;low-confidence,'));
    expect(fault).toMatchObject({
      field: 'line 2, flags',
      problem: '"e;low-confidence" does not fit here.',
    });
    const shares = readTableFile(
      'figures/dependence.csv',
      'set,mineral,partner,share,flags,note_en,note_ko\ntrade,nickel,CHN,120,low-confidence,,\n',
    );
    expect('faults' in shares && shares.faults.map(({ field }) => field)).toEqual([
      'line 2, share',
      'line 2, flags',
    ]);
  });

  test('an extra comma', () => {
    expect(faultsOf(HEADER, `${LINE},`)).toEqual([
      {
        file: RESERVES,
        field: 'line 2',
        problem: 'The line has 12 cells, not 11.',
        fix: 'Look for a missing or doubled comma; a text with a comma in it stands in quotation marks.',
      },
    ]);
  });

  test.each([
    ['left out', HEADER.replace('form,', ''), 'Column 6 is "flags", not "form".'],
    ['left out at the end', HEADER.replace(',note_ko', ''), 'Column 11, "note_ko", is missing.'],
    ['added', `${HEADER},checked`, 'Column 12, "checked", is one too many.'],
    [
      'with a no-break space',
      HEADER.replace('value', 'value\u00a0'),
      'Column 4 is "value\\u{a0}", not "value".',
    ],
  ])('a column %s', (_, header, problem) => {
    expect(faultsOf(header, LINE)).toEqual([
      { file: RESERVES, field: 'line 1', problem, fix: `The columns must be ${HEADER}.` },
    ]);
  });

  test('an unbalanced quotation mark', () => {
    expect(faultsOf(HEADER, LINE.replace('paper', '"paper'))[0]).toMatchObject({ field: 'line 2' });
  });
});
