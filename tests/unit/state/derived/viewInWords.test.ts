import { expect, test } from 'vitest';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { isLocal, viewKey, viewTime, viewTitle } from '../../../../src/state/derived/viewInWords.ts';
import { DATASET } from '../smallDataset.ts';

const inWords = (query: string) => {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  return [viewTitle(view, DATASET), viewTime(view), viewKey(view)];
};

test('The title of a view is the selection or the lens, and the date', () => {
  expect(inWords('?partnership=msp&time=2024-06-30')).toEqual(['msp', '30 June 2024', 'msp']);
  expect(inWords('?country=KOR&compare=JPN&time=../2024-07-01')).toEqual([
    'South Korea – Japan',
    'everything up to 1 July 2024',
    'kor-jpn',
  ]);
  expect(inWords('?party=JPN,VNM&time=2023-01-01/2024-07-01')).toEqual([
    'Critical-mineral partnerships with Japan or Viet Nam',
    '1 January 2023 to 1 July 2024',
    'overview',
  ]);
  expect(inWords('?party=all&lang=ko&time=2024-06-30')).toEqual([
    '전 세계 핵심광물 파트너십',
    '2024년 6월 30일',
    'overview',
  ]);
});

test('A local address is recognised', () => {
  const local = ['http://localhost:4173/', 'http://127.0.0.1:8080/x', 'http://[::1]/', 'file:///C:/map.html'];
  expect(local.filter((url) => !isLocal(url))).toEqual([]);
  expect(isLocal('https://example.org/localhost')).toBe(false);
});
