import { expect, test } from 'vitest';
import { contentOf } from '../../../scripts/releaseFiles.ts';
import { entriesOf } from '../../../src/distribution/feedEntries.ts';
import { releasesOf } from '../../../src/distribution/history.ts';
import { publishedOf } from '../../../src/distribution/published.ts';
import type { EventRecord } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

const TALKS: EventRecord = {
  ...SUMMIT,
  id: 'talks-2024',
  date: '2024-06',
  title: { en: 'Talks', ko: '회담' },
};

/** The entries after releases with the given events, one on each first day of a month of 2025. */
function entriesAfter(releases: readonly (readonly EventRecord[])[], language: 'en' | 'ko' = 'en') {
  const records = releases.map((events, month) =>
    smallRecord([PACT], events, {
      release: { release: `2025-0${month + 1}-01`, reachesTo: '2024-06-28', kept: [] },
    }),
  );
  const published = publishedOf((records.at(-1) ?? smallRecord()).files);
  return entriesOf(published, releasesOf(records.map(contentOf)), '../../', language);
}

test('The releases come first, then the events, both newest first, with the date of an event in its title', () => {
  expect(entriesAfter([[SUMMIT], [SUMMIT, TALKS]]).map(({ title }) => title)).toEqual([
    'Data release of 1 February 2025',
    'Data release of 1 January 2025',
    'Summit (28 June 2024)',
    'Talks (June 2024)',
  ]);
  expect(entriesAfter([[SUMMIT]], 'ko').map(({ title }) => title)).toEqual([
    '데이터 버전: 2025년 1월 1일',
    '정상회담(2024년 6월 28일)',
  ]);
});

test('An event is published with the first release that has it, and updated with the last that changed it in the language of the feed', () => {
  const corrected = { ...SUMMIT, title: { ...SUMMIT.title, en: 'Summit in Seoul' } };
  const releases = [[SUMMIT], [corrected, TALKS], [corrected, TALKS]];
  const datesOf = (language: 'en' | 'ko') =>
    Object.fromEntries(
      entriesAfter(releases, language).map(({ id, published, updated }) => [id, `${published} ${updated}`]),
    );
  expect(datesOf('en')).toMatchObject({
    'tag:lodelines.invalid,2026:event/summit-2024': '2025-01-01 2025-02-01',
    'tag:lodelines.invalid,2026:event/talks-2024': '2025-02-01 2025-02-01',
    'tag:lodelines.invalid,2026:release/2025-03-01': '2025-03-01 2025-03-01',
  });
  expect(datesOf('ko')).toMatchObject({
    'tag:lodelines.invalid,2026:event/summit-2024': '2025-01-01 2025-01-01',
  });
});

test('A release lists what is new and what is withdrawn, and counts what is corrected', () => {
  const corrected = { ...SUMMIT, summary: { en: 'They met in Seoul.', ko: '두 정상이 서울에서 만났다.' } };
  const old = { ...TALKS, id: 'old-2024', title: { en: 'Old talks', ko: '옛 회담' } };
  const [entry] = entriesAfter([
    [SUMMIT, old],
    [corrected, TALKS],
  ]);
  expect(entry?.html).toBe(
    '<p>1 partnership, 2 events and 1 source. Data to 28 June 2024.</p>' +
      '<p>Changes since the release of 1 January 2025:</p>' +
      '<p>New events: 1</p><ul><li><a href="../../?event=talks-2024&amp;lang=en">Talks</a></li></ul>' +
      '<p>Corrected events: 1</p>' +
      '<p>Withdrawn events: 1</p><ul><li>Old talks</li></ul>',
  );
});

test('An event says how sure it is and names its sources; ids in its note are titles', () => {
  const unsure: EventRecord = {
    ...SUMMIT,
    confidence: 'low',
    note: { en: 'After the talks (talks-2024).', ko: '회담(talks-2024) 이후.' },
  };
  const entry = entriesAfter([[unsure, TALKS]]).find(({ id }) => id.endsWith('summit-2024'));
  expect(entry?.html).toBe(
    '<p>They met.</p><p>Confidence: low, unconfirmed.</p><p>Note: After the talks (Talks).</p>' +
      '<p>Sources</p><ul><li>Press: <a href="https://example.org/paper">Paper</a></li></ul>',
  );
});

test('Text of the record is text, never HTML', () => {
  const odd = { ...SUMMIT, summary: { en: 'Nickel <b>& "cobalt"</b>', ko: '니켈' } };
  expect(entriesAfter([[odd]])[1]?.html).toContain(
    '<p>Nickel &lt;b&gt;&amp; &quot;cobalt&quot;&lt;/b&gt;</p>',
  );
});

test('Events that are only scheduled are left to the calendar', () => {
  const planned: EventRecord = { ...TALKS, status: 'scheduled' };
  expect(entriesAfter([[SUMMIT, planned]]).map(({ title }) => title)).toEqual([
    'Data release of 1 January 2025',
    'Summit (28 June 2024)',
  ]);
});
