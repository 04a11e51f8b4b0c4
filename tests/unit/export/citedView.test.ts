import { expect, test } from 'vitest';
import { citedView } from '../../../src/export/citedView.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';

const cited = (query: string) =>
  citedView(
    parseView(query, { dataset: DATASET, language: 'en' }).view,
    DATASET,
    'https://example.org/map/?partnership=msp',
  );

test('a citation names the selection on the selected date', () => {
  expect(cited('?partnership=msp&time=2024-06-30&theme=dark')).toEqual({
    title: 'msp',
    site: 'Lodelines: pacts',
    version: 'Data release 2026-11-21, showing 30 June 2024',
    release: '2026-11-21',
    key: 'msp',
    url: 'https://example.org/map/?partnership=msp',
    language: 'en',
  });
});

test('without a selection it names the partnerships of the lens', () => {
  expect(cited('').title).toBe('Critical-mineral partnerships with South Korea');
  expect(cited('?party=all').title).toBe('Critical-mineral partnerships');
  expect(cited('').key).toBe('overview');
});

test('of two countries it names both, in the language of the view', () => {
  expect(cited('?country=KOR&compare=JPN').title).toBe('South Korea – Japan');
  expect(cited('?country=KOR&compare=JPN').key).toBe('kor-jpn');
  expect(cited('?country=KOR&lang=ko')).toMatchObject({
    title: 'South Korea의 한국어',
    version: '2026-11-21 자 데이터, 2026년 2월 4일 기준',
    language: 'ko',
  });
});

test('it distinguishes a window, and everything so far, from a date', () => {
  expect(cited('?time=2023-01-01/2024-07-01').version).toBe(
    'Data release 2026-11-21, showing 1 January 2023 to 1 July 2024',
  );
  expect(cited('?time=../2024-07-01').version).toBe(
    'Data release 2026-11-21, showing everything up to 1 July 2024',
  );
});
