/** The numbers and the list of releases of the page "About the data", with a small record. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aboutFacts } from '../../../../scripts/pages/aboutFacts.ts';
import { Releases } from '../../../../scripts/pages/Releases.tsx';
import { releasesOf } from '../../../../src/distribution/history.ts';
import { contentOf } from '../../../../scripts/releaseFiles.ts';
import { PACT, smallRecord, SUMMIT } from '../../record/smallRecord.ts';

test('The facts count partnerships, events and sources, and name the years without an event', () => {
  const event = (id: string, date: string) => ({ ...SUMMIT, id, date });
  const { files } = smallRecord(
    [{ ...PACT, status: 'scheduled' }],
    [
      event('a', '2019'),
      event('b', '2020-05'),
      event('c', '[2022-12-31..2023-01-02]'),
      event('d', '2026-01-01'),
    ],
  );
  expect(aboutFacts(files)).toMatchObject({
    partnerships: 1,
    events: 4,
    sources: files.sources.length,
    kinds: { bloc: 0, trilateral: 0, bilateral: 1, national: 0 },
    scheduled: { partnerships: 1, events: 0 },
    firstYear: 2019,
    shareSince2022: 0.5,
    emptyYears: [
      [2021, 2021],
      [2023, 2025],
    ],
  });
});

/** The list of two releases: the older one has the pact, the newer one what is given. */
function releasesWith(...newer: Parameters<typeof smallRecord>): string {
  const release = (day: string, record: ReturnType<typeof smallRecord>) => {
    const content = contentOf(record);
    return {
      ...content,
      payload: { ...content.payload, release: { release: day, reachesTo: '2024-06-28' } },
    };
  };
  return renderToStaticMarkup(
    <Releases
      language="en"
      history={releasesOf([
        release('2026-01-01', smallRecord()),
        release('2026-02-01', smallRecord(...newer)),
      ]).reverse()}
      day={(written) => written}
      view={(query) => `../?${query}`}
    />,
  );
}

test('A release lists what was added and withdrawn; only what it has is linked, with its own data', () => {
  const html = releasesWith([{ ...PACT, id: 'treaty', name: { en: 'Treaty <1>', ko: '조약' } }]);
  expect(html).toContain('<summary>Partnerships, added: 1</summary>');
  expect(html).toContain('<a href="../?data=2026-02-01&amp;partnership=treaty">Treaty &lt;1&gt;</a>');
  expect(html).toContain('<summary>Partnerships, withdrawn: 1</summary><ul><li>Pact</li></ul>');
  expect(html).toContain('<li>Events, unchanged</li>');
});

test('Corrections of texts only are listed apart from the others', () => {
  const words = { en: 'Otherwise.', ko: '달리.' };
  const html = releasesWith([{ ...PACT, start: '2024-06' }], [{ ...SUMMIT, summary: words }]);
  expect(html).toContain('<summary>Partnerships, corrected: 1</summary>');
  expect(html).toContain('<summary>Events, wording only: 1</summary>');
});

test('The newest release stands first and is called current; the oldest is called the first', () => {
  const html = releasesWith();
  expect(html.indexOf('2026-02-01</time> (current)')).toBeGreaterThan(0);
  expect(html.indexOf('Changes since 2026-01-01:')).toBeLessThan(html.indexOf('The first release.'));
});
