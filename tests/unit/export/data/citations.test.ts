import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../src/data/payload.ts';
import { bibtexText, cslItems, risText } from '../../../../src/export/data/citations.ts';
import { smallExtract } from './smallExtract.ts';

const { cited } = smallExtract('?time=2024-06-30&partnership=msp').head;
const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: 'The Herald',
  url: `https://example.org/${id}`,
  published: '2024-06-28',
  language: 'en',
  ...rest,
});
const SOURCES = [
  source('day'),
  source('month', { published: '2024-06', language: 'ko', title: '핵심광물 협정', publisher: '한겨레' }),
  source('year', { published: '2024', url: null, titleIsDescriptive: true }),
  source('undated', { published: null, url: 'https://example.org/a{b}?c=50%25&d_e#f' }),
  source('hostile', { title: String.raw`50% of {"A & B"} \input{x} $5_a^b~c #1`, publisher: 'A, B and C' }),
];
const bibliography = { cited, sources: SOURCES };

/**
 * The entries of a BibTeX file by its grammar: type and key, then fields whose values are a macro or a text in balanced
 * braces. Throws on anything else.
 */
function entriesIn(text: string): Map<string, Record<string, string>> {
  const entries = new Map<string, Record<string, string>>();
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found)
      throw new Error(`entriesIn: expected ${pattern} at ${JSON.stringify(text.slice(at, at + 40))}`);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const value = (): string => {
    if (text[at] !== '{') return take(/[a-z]+/);
    const start = at;
    for (let depth = 0; at < text.length; at++) {
      if (text[at] === '{') depth++;
      if (text[at] === '}' && --depth === 0) return text.slice(start + 1, at++);
    }
    throw new Error('entriesIn: expected a closing brace');
  };
  while (at < text.trimEnd().length) {
    take(/\s*@misc\{/);
    const key = take(/([\w-]+),/);
    const fields: Record<string, string> = {};
    while (!/^\s*\}/.test(text.slice(at))) {
      const name = take(/\s*([a-z]+) *= /);
      fields[name] = value();
      take(/,/);
    }
    take(/\s*\}/);
    if (entries.has(key)) throw new Error(`entriesIn: ${key} is there twice`);
    entries.set(key, fields);
  }
  return entries;
}

describe('BibTeX', () => {
  const entries = entriesIn(bibtexText(bibliography));

  test('has the view first, then each source under its id', () => {
    expect([...entries.keys()]).toEqual([
      'lodelines-msp-2026-11-21',
      'day',
      'month',
      'year',
      'undated',
      'hostile',
    ]);
    expect(entries.get('lodelines-msp-2026-11-21')?.['url']).toBe(cited.url);
  });

  test('has publisher, title, date as far as it is known, address and language', () => {
    expect(entries.get('day')).toEqual({
      author: '{The Herald}',
      title: '{Title of day}',
      year: '2024',
      month: 'jun',
      day: '28',
      url: 'https://example.org/day',
      langid: 'english',
    });
    expect(entries.get('month')).toEqual({
      author: '{한겨레}',
      title: '{핵심광물 협정}',
      year: '2024',
      month: 'jun',
      url: 'https://example.org/month',
      langid: 'korean',
    });
    expect(entries.get('year')).toEqual({
      author: '{The Herald}',
      title: '{[Title of year]}',
      year: '2024',
      langid: 'english',
    });
    expect(Object.keys(entries.get('undated') ?? {})).toEqual(['author', 'title', 'url', 'langid']);
  });

  test('escapes what TeX would read as a command, and leaves no brace open', () => {
    expect(entries.get('hostile')?.['title']).toBe(
      String.raw`{50\% of \textbraceleft{}"A \& B"\textbraceright{} \textbackslash{}input\textbraceleft{}x\textbraceright{} \$5\_a\textasciicircum{}b\textasciitilde{}c \#1}`,
    );
    expect(entries.get('undated')?.['url']).toBe('https://example.org/a%7Bb%7D?c=50%25&d_e#f');
  });
});

describe('RIS', () => {
  const lines = risText(bibliography).split('\r\n');
  const records = risText(bibliography)
    .split(/ER {2}- \r\n/)
    .slice(0, -1)
    .map((record) => record.split('\r\n').filter(Boolean));

  test('has a tag of two letters, two spaces, a hyphen and a space in each line', () => {
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(records.map(([type]) => type)).toEqual([
      'TY  - ELEC',
      'TY  - ELEC',
      'TY  - ELEC',
      'TY  - GEN',
      'TY  - ELEC',
      'TY  - ELEC',
    ]);
  });

  test('has dates as year, month and day with slashes', () => {
    const dates = records.map((record) =>
      record.filter((line) => /^(PY|DA)/.test(line)).map((line) => line.slice(6)),
    );
    expect(dates).toEqual([
      ['2026', '2026/11/21'],
      ['2024', '2024/06/28'],
      ['2024', '2024/06/'],
      ['2024', '2024//'],
      [],
      ['2024', '2024/06/28'],
    ]);
  });
});

describe('CSL-JSON', () => {
  const items = cslItems(bibliography) as Record<string, unknown>[];

  test('has web pages, or documents without an address, with dates as far as they are known', () => {
    expect(items.map(({ id, type, issued }) => [id, type, issued])).toEqual([
      ['lodelines-msp-2026-11-21', 'webpage', { 'date-parts': [[2026, 11, 21]] }],
      ['day', 'webpage', { 'date-parts': [[2024, 6, 28]] }],
      ['month', 'webpage', { 'date-parts': [[2024, 6]] }],
      ['year', 'document', { 'date-parts': [[2024]] }],
      ['undated', 'webpage', undefined],
      ['hostile', 'webpage', { 'date-parts': [[2024, 6, 28]] }],
    ]);
  });

  test('has each text as it is', () => {
    expect(items.at(-1)).toMatchObject({
      title: String.raw`50% of {"A & B"} \input{x} $5_a^b~c #1`,
      author: [{ literal: 'A, B and C' }],
      publisher: 'A, B and C',
    });
  });
});
