import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  AUTHORS,
  citationBibtex,
  citationRis,
  citationText,
  type Cited,
} from '../../../src/export/citation.ts';

const MSP: Cited = {
  title: 'Minerals Security Partnership',
  site: 'Lodelines: critical-mineral partnerships over time',
  version: 'Data release 2026-11-21, showing 30 June 2024',
  release: '2026-11-21',
  key: 'msp',
  url: 'https://example.org/map/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  language: 'en',
};
const KOREAN: Cited = {
  ...MSP,
  title: '핵심광물안보파트너십(MSP)',
  site: 'Lodelines: 시간으로 보는 핵심광물 파트너십',
  version: '2026-11-21 자 데이터, 2024년 6월 30일 기준',
  language: 'ko',
};

test('an address with a whole tour in it is not printed', () => {
  const url = `https://example.org/#tour=${'a'.repeat(300)}`;
  expect(citationText({ ...MSP, url })).toBe(citationText({ ...MSP, url: null }));
  expect(citationText({ ...MSP, url: null })).toMatch(/30 June 2024\.$/);
});

test('a citation names authors, year, view, map, release, date and address', () => {
  expect(citationText(MSP)).toBe(
    'Lodelines contributors (2026). Minerals Security Partnership. ' +
      'Lodelines: critical-mineral partnerships over time. ' +
      'Data release 2026-11-21, showing 30 June 2024. ' +
      'https://example.org/map/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  );
  expect(citationText(KOREAN)).toBe(
    'Lodelines contributors (2026). 핵심광물안보파트너십(MSP). ' +
      'Lodelines: 시간으로 보는 핵심광물 파트너십. ' +
      '2026-11-21 자 데이터, 2024년 6월 30일 기준. ' +
      'https://example.org/map/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  );
});

test('its authors are those of CITATION.cff', () => {
  const cff = readFileSync(new URL('../../../CITATION.cff', import.meta.url), 'utf8');
  expect(cff).toContain(`authors:\n  - name: ${AUTHORS}\n`);
});

test('CITATION.cff has the version of the software and the day of the latest data release', () => {
  const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const { release } = JSON.parse(read('data/release.json')) as { release: string };
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(read('CITATION.cff')).toContain(`\nversion: ${version}\ndate-released: ${release}\n`);
});

describe('BibTeX', () => {
  test('is an entry with all fields', () => {
    expect(citationBibtex(MSP)).toBe(`@misc{lodelines-msp-2026-11-21,
  author       = {{Lodelines contributors}},
  title        = {{Minerals Security Partnership}},
  howpublished = {Lodelines: critical-mineral partnerships over time},
  year         = {2026},
  month        = nov,
  version      = {2026-11-21},
  note         = {Data release 2026-11-21, showing 30 June 2024},
  url          = {https://example.org/map/?time=2024-06-30&party=KOR&lang=en&partnership=msp},
}`);
  });

  test("escapes TeX's special characters, with balanced braces", () => {
    const title = String.raw`R&D: 100% of #1_{x} ~ $5 ^ a\b`;
    const entry = citationBibtex({ ...MSP, title });
    expect(entry).toContain(
      String.raw`{{R\&D: 100\% of \#1\_\textbraceleft{}x\textbraceright{} \textasciitilde{} \$5 \textasciicircum{} a\textbackslash{}b}}`,
    );
    const count = (brace: string) => entry.split(brace).length;
    expect(count('{')).toBe(count('}'));
  });

  test('leaves Korean and the URL unchanged', () => {
    expect(citationBibtex(KOREAN)).toContain('{{핵심광물안보파트너십(MSP)}}');
    expect(citationBibtex({ ...MSP, url: 'https://example.org/?q=%20_#a' })).toContain(
      '{https://example.org/?q=%20_#a}',
    );
  });
});

describe('RIS', () => {
  test('is a record with CR LF line endings', () => {
    expect(citationRis(KOREAN)).toBe(
      'TY  - ELEC\r\n' +
        'AU  - Lodelines contributors\r\n' +
        'TI  - 핵심광물안보파트너십(MSP)\r\n' +
        'T2  - Lodelines: 시간으로 보는 핵심광물 파트너십\r\n' +
        'PY  - 2026\r\n' +
        'DA  - 2026/11/21\r\n' +
        'ET  - 2026-11-21\r\n' +
        'N1  - 2026-11-21 자 데이터, 2024년 6월 30일 기준\r\n' +
        'UR  - https://example.org/map/?time=2024-06-30&party=KOR&lang=en&partnership=msp\r\n' +
        'LA  - ko\r\n' +
        'ER  - \r\n',
    );
  });

  test('has each value on one line', () => {
    const lines = citationRis({ ...MSP, title: 'one\r\nTY  - JOUR\ntwo' }).split('\r\n');
    expect(lines[2]).toBe('TI  - one TY - JOUR two');
    expect(lines).toHaveLength(12);
  });
});
