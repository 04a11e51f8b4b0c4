import { expect, test } from 'vitest';
import { labelLines } from '../../../../src/cartography/picture/labelLines.ts';

test('A name that fits is one line', () => {
  expect(labelLines('Saudi Arabia', 7)).toEqual(['Saudi Arabia']);
  expect(labelLines('한국', 7)).toEqual(['한국']);
});

test.each([
  ['United Arab Emirates', ['United Arab', 'Emirates']],
  ['Central African Republic', ['Central African', 'Republic']],
  ['Saint Vincent and the Grenadines', ['Saint Vincent', 'and the', 'Grenadines']],
  ['Northern Mariana Islands', ['Northern', 'Mariana Islands']],
  ['Heard Island and McDonald Islands', ['Heard Island', 'and McDonald', 'Islands']],
  ['프랑스령 남방 및 남극 지역', ['프랑스령 남방', '및 남극 지역']],
  ['사우스조지아 사우스샌드위치제도', ['사우스조지아', '사우스샌드위치제도']],
])('%s has the lines that it has on the map', (name, lines) => {
  expect(labelLines(name, 7, 0.02)).toEqual(lines);
});

test('A word is not broken, not even between Hangul syllables', () => {
  expect(labelLines('Liechtenstein', 3)).toEqual(['Liechtenstein']);
  expect(labelLines('보스니아헤르체고비나', 3)).toEqual(['보스니아헤르체고비나']);
});

test('A line ends after a hyphen and before an opening bracket', () => {
  expect(labelLines('Guinea-Bissau', 4)).toEqual(['Guinea-', 'Bissau']);
  expect(labelLines('코코스(킬링)', 4)).toEqual(['코코스', '(킬링)']);
});

test('Of uneven lines the last one is rather shorter than longer', () => {
  expect(labelLines('New Papua and Federated', 7, 0.02)).toEqual(['New Papua and', 'Federated']);
});

test('Letter spacing can make a further line', () => {
  // 5.432 ems, and ten spaces between the characters and one at the end.
  expect(labelLines('New Zealand', 5.45)).toEqual(['New Zealand']);
  expect(labelLines('New Zealand', 5.45, 0.1)).toEqual(['New', 'Zealand']);
  expect(labelLines('New Zealand', 6.45, 0.1)).toEqual(['New', 'Zealand']);
  expect(labelLines('New Zealand', 6.55, 0.1)).toEqual(['New Zealand']);
});
