import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '../../../src/distribution/calendar.ts';
import { publishedOf } from '../../../src/distribution/published.ts';
import type { EventRecord, PartnershipRecord } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

// The record covers the time to 28 June 2024.
const LATER: EventRecord = {
  ...SUMMIT,
  id: 'later-2024',
  status: 'scheduled',
  date: '2024-09-16/2024-09-17',
  title: { en: 'Summit, as scheduled', ko: '정상회담 예정' },
};

/** The calendar of a record, as text. */
function calendarOf(
  partnership: Partial<PartnershipRecord>,
  events: readonly EventRecord[] = [SUMMIT],
  language: 'en' | 'ko' = 'en',
): string {
  return calendarText(publishedOf(smallRecord([{ ...PACT, ...partnership }], events).files), null, language);
}

/** The events of the calendar, as read by ical.js: first day, first day after, status and summary. */
function datesOf(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate, summary } = new ICAL.Event(component);
    return `${startDate.toString()} ${endDate.toString()} ${String(component.getFirstPropertyValue('status'))} ${summary}`;
  });
}

const withoutTerms = { members: [{ party: 'KOR' }, { party: 'VNM' }] };

test('A term of a chair that starts and ends after the last day of the data has two dates, at the precision of the record', () => {
  expect(datesOf(calendarOf({}))).toEqual([
    '2024-07-01 2024-08-01 TENTATIVE PACT: new chair (South Korea)',
    '2024-12-01 2025-01-01 TENTATIVE PACT: chair’s term ends (South Korea)',
  ]);
  const members = [
    { party: 'VNM', roles: [{ role: 'co-chair' as const, from: '2025-07-01', to: '2025-12' }] },
  ];
  expect(datesOf(calendarOf({ members }, [SUMMIT], 'ko'))).toEqual([
    '2025-07-01 2025-07-02 CONFIRMED PACT: 공동의장국 임기 시작(베트남)',
    '2025-12-01 2026-01-01 TENTATIVE PACT: 공동의장국 임기 종료(베트남)',
  ]);
});

test('An expiry and a later member have their days; what happened before is left out', () => {
  const members = [{ party: 'KOR', from: '2024-08-15' }, { party: 'VNM' }];
  expect(datesOf(calendarOf({ members, end: '2025-06-28' }))).toEqual([
    '2024-08-15 2024-08-16 CONFIRMED PACT: new member (South Korea)',
    '2025-06-28 2025-06-29 CONFIRMED PACT: end',
  ]);
});

test('An announced entry into force is tentative, and its members do not join on the same day', () => {
  const members = [{ party: 'KOR', from: '2029-01-01' }, { party: 'VNM' }];
  expect(datesOf(calendarOf({ members, start: '2029-01-01', status: 'scheduled' }))).toEqual([
    '2029-01-01 2029-01-02 TENTATIVE PACT: start',
  ]);
});

test('A scheduled event of several days takes the place of the change on its date', () => {
  expect(datesOf(calendarOf(withoutTerms, [SUMMIT, LATER]))).toEqual([
    '2024-09-16 2024-09-18 TENTATIVE Summit, as scheduled',
  ]);
  const end = { ...LATER, date: '2024-12', title: { en: 'The pact ends', ko: '협정 종료' } };
  expect(datesOf(calendarOf({ ...withoutTerms, end: '2024-12' }, [SUMMIT, end]))).toEqual([
    '2024-12-01 2025-01-01 TENTATIVE The pact ends',
  ]);
});

test('The description says that a day is not known or not confirmed, and gives the sources', () => {
  const calendar = new ICAL.Component(
    ICAL.parse(calendarOf({ ...withoutTerms, end: '2024-12' })) as unknown[],
  );
  const description = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('description');
  expect(description).toBe(
    'The day is not known: December 2024.\n\nA pact.\n\nSources\nhttps://example.org/paper',
  );
});

test('Lines have at most 75 bytes and are never broken inside a character', () => {
  const summary = {
    en: 'They met.',
    ko: '두 정상이 서울에서 만나 핵심광물 협력을 논의했다. '.repeat(9).trim(),
  };
  const text = calendarOf(withoutTerms, [SUMMIT, { ...LATER, summary }], 'ko');
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => /[\uD800-\uDBFF]$/.test(line))).toEqual([]);
  expect(text.replaceAll('\r\n ', '')).toContain(summary.ko);
});
