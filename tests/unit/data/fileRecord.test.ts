/** The record that is in the one file itself. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentOf, releaseFiles } from '../../../scripts/releaseFiles.ts';
import { fileRecord } from '../../../src/data/fileRecord.ts';
import { fileInPage, workersInPage } from '../../../src/data/filesInPage.ts';
import { LoadError } from '../../../src/data/load.ts';
import { settingsOf } from '../../../src/data/settings.ts';
import { summaryOf } from '../../../src/domain/tour/tour.ts';
import { smallRecord } from '../record/smallRecord.ts';
import { TOUR } from '../state/smallTour.ts';

/** A page with these files, as the build writes them. */
function pageWith(files: Readonly<Record<string, string>>): ParentNode {
  const elements = Object.entries(files).map(([address, text]) => ({
    getAttribute: () => address,
    textContent: gzipSync(text).toString('base64'),
    address,
  }));
  return {
    querySelector: (selector: string) =>
      elements.find(({ address }) => selector === `[data-file="${address}"]`),
    querySelectorAll: (selector: string) =>
      elements.filter(
        ({ address }) => selector === '[data-file^="workers/"]' && address.startsWith('workers/'),
      ),
  } as unknown as ParentNode;
}

describe('The record in the file', () => {
  const record = smallRecord();
  const { release } = record.files.release;
  const page = pageWith({
    ...Object.fromEntries(
      Array.from(releaseFiles(contentOf(record)), ([name, text]) => [
        // Releases of that time had another name for it.
        `data/${release}/${name.replace('geojson', 'json')}`,
        text,
      ]),
    ),
    'data/tours/index.json': JSON.stringify([summaryOf(TOUR)]),
    'data/tours/small-tour.json': JSON.stringify(TOUR),
  });
  const settings = settingsOf(record.files.settings, record.files.release);
  const source = fileRecord(settings, (address) => fileInPage(page, address));

  test('is that of the site: partnerships, shapes, sources and figures', async () => {
    const dataset = await source.dataset();
    expect([dataset.release, dataset.partnerships.get('pact')?.name.ko]).toEqual([release, '협정']);
    expect((await source.shapes()).features).toHaveLength(record.shapes.features.length);
    expect(Object.keys((await source.details()).sources)).toContain('paper');
    expect((await source.figures()).editions).toHaveLength(record.files.figures.editions.length);
  });

  test('has the tours, and knows none that is not in it', async () => {
    expect(await source.tours()).toEqual([summaryOf(TOUR)]);
    expect(await source.tour('small-tour')).toEqual(TOUR);
    expect(await source.tour('another')).toBeNull();
  });

  test('has no changes since an older release, and says so as of a file that did not arrive', async () => {
    await expect(source.changes('2020-01-01')).rejects.toThrow(LoadError);
  });
});

test('A file that is missing or cut did not arrive', async () => {
  await expect(fileInPage(pageWith({}), 'a.json')).rejects.toThrow(LoadError);
  const cut = { querySelector: () => ({ textContent: 'H4sIAAAAAAAAA6tWSgQA' }) } as unknown as ParentNode;
  await expect(fileInPage(cut, 'a.json')).rejects.toThrow(LoadError);
});

test('Workers start from addresses that have their code in them', async () => {
  const page = pageWith({ 'workers/a.js': 'postMessage("100% #1")', 'data/x.json': '{}' });
  expect(await workersInPage(page)).toEqual({
    'workers/a.js': 'data:text/javascript,postMessage(%22100%25%20%231%22)',
  });
});
