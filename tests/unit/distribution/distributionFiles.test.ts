import { expect, onTestFinished, test, vi } from 'vitest';
import { contentOf } from '../../../scripts/releaseFiles.ts';
import { ADDRESSES } from '../../../src/distribution/addresses.ts';
import { archiveOf } from '../../../src/distribution/archive.ts';
import { distributionFiles } from '../../../src/distribution/distributionFiles.ts';
import { smallRecord } from '../record/smallRecord.ts';

function filesFor(site: string | null): Map<string, string | Uint8Array> {
  const record = smallRecord();
  return distributionFiles(record.files, [contentOf(record)], site);
}

test('The same record gives the same bytes', () => {
  expect(filesFor(null)).toEqual(filesFor(null));
});

test.for(['UTC', 'Asia/Seoul', 'America/Los_Angeles'])(
  'A ZIP that is made in the time zone %s has the date of the release, at midnight',
  (zone) => {
    vi.stubEnv('TZ', zone);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const zip = archiveOf(new Map([['a.csv', 'id\r\n']]), '2026-11-22');
    // The time and the date of the first file, as MS-DOS writes them.
    const [time, date] = new Uint16Array(zip.slice(10, 14).buffer);
    expect(time).toBe(0);
    expect(date).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
  },
);

test('The addresses stay as they are published', () => {
  expect([...filesFor(null).keys()].sort()).toEqual([
    'data/v1/calendar.en.ics',
    'data/v1/calendar.ko.ics',
    'data/v1/countries.csv',
    'data/v1/datapackage.json',
    'data/v1/event_figures.csv',
    'data/v1/events.csv',
    'data/v1/events/summit-2024.json',
    'data/v1/feed.en.json',
    'data/v1/feed.en.xml',
    'data/v1/feed.ko.json',
    'data/v1/feed.ko.xml',
    'data/v1/import_partners.csv',
    'data/v1/index.json',
    'data/v1/lodelines-data.xlsx',
    'data/v1/lodelines-data.zip',
    'data/v1/meanings.csv',
    'data/v1/members.csv',
    'data/v1/minerals.csv',
    'data/v1/national_lists.csv',
    'data/v1/parties.csv',
    'data/v1/partnerships.csv',
    'data/v1/partnerships/pact.json',
    'data/v1/production.csv',
    'data/v1/reserves.csv',
    'data/v1/roles.csv',
    'data/v1/schema/event.json',
    'data/v1/schema/index.json',
    'data/v1/schema/partnership.json',
    'data/v1/sources.csv',
    'data/v1/union_members.csv',
  ]);
});

test('Links in feeds lead up to the site, so that it works in any folder, unless its address is known', () => {
  const relative = filesFor(null);
  expect(
    new URL('../../?event=summit-2024&lang=en', `https://example.org/map/${ADDRESSES.atom('en')}`).href,
  ).toBe('https://example.org/map/?event=summit-2024&lang=en');
  expect(relative.get(ADDRESSES.atom('en'))).toContain('href="../../?event=summit-2024&amp;lang=en"');
  expect(relative.get(ADDRESSES.jsonFeed('ko'))).toContain('"url": "../../?event=summit-2024&lang=ko"');
  expect(relative.get(ADDRESSES.calendar('en'))).not.toContain('URL:');

  const known = filesFor('https://example.org/map/');
  expect(known.get(ADDRESSES.atom('en'))).toContain(
    'href="https://example.org/map/?event=summit-2024&amp;lang=en"',
  );
  expect(known.get(ADDRESSES.jsonFeed('ko'))).toContain(
    '"feed_url": "https://example.org/map/data/v1/feed.ko.json"',
  );
  expect(known.get(ADDRESSES.calendar('en'))).toContain(
    'URL:https://example.org/map/?partnership=pact&lang=en',
  );
  expect(known.get(ADDRESSES.descriptor)).toContain('"homepage": "https://example.org/map/"');
});
