/** All files of the distribution by address. */
import { LANGUAGES } from '../domain/language.ts';
import type { ReleaseContent } from '../data/releaseChanges.ts';
import type { RecordFiles } from '../record/schema.ts';
import { workbookFiles } from '../formats/workbook.ts';
import { CREDIT } from '../tables/credit.ts';
import { tableSheet } from '../tables/tableSheet.ts';
import { ADDRESSES, FOLDER } from './addresses.ts';
import { archiveOf } from './archive.ts';
import { atomText } from './atom.ts';
import { filesById } from './byId.ts';
import { calendarText } from './calendar.ts';
import { nameInArchive, packageFiles, tablesOf } from './dataPackage.ts';
import { entriesOf } from './feedEntries.ts';
import { releasesOf } from './history.ts';
import { jsonFeedText } from './jsonFeed.ts';
import { publishedOf } from './published.ts';
import { readmeText } from './readme.ts';

/** The way from the folder of the distribution to the site. */
const UP = '../'.repeat(FOLDER.split('/').length - 1);

/**
 * The files by address. `contents` are the published releases and the current one, oldest first. `site` is the address
 * of the site with a slash at its end, or null if it is not known: then links are relative, and the site works in any
 * folder. The same input gives the same bytes.
 */
export function distributionFiles(
  files: RecordFiles,
  contents: readonly ReleaseContent[],
  site: string | null,
): Map<string, string | Uint8Array> {
  const published = publishedOf(files);
  const { release, reachesTo } = files.release;
  const tables = tablesOf(published);
  const packaged = packageFiles(published, site);
  const archived = new Map(
    [[`${FOLDER}README.md`, readmeText(release, reachesTo, tables)] as const, ...packaged].map(
      ([address, text]) => [nameInArchive(address, release), text],
    ),
  );
  const workbook = workbookFiles(tables.map(tableSheet), {
    title: `Lodelines data, release ${release}`,
    creator: CREDIT.author,
    link: site,
    language: null,
    date: release,
  });
  const releases = releasesOf(contents);
  const inLanguages = LANGUAGES.flatMap((language) => {
    const entries = entriesOf(published, releases, site ?? UP, language);
    const places = (address: string) => ({
      site: site ?? UP,
      self: site === null ? address.slice(FOLDER.length) : site + address,
    });
    const [atom, jsonFeed] = [ADDRESSES.atom(language), ADDRESSES.jsonFeed(language)];
    return [
      [atom, atomText(entries, places(atom), language)],
      [jsonFeed, jsonFeedText(entries, places(jsonFeed), language)],
      [ADDRESSES.calendar(language), calendarText(published, site, language)],
    ] as const;
  });
  return new Map<string, string | Uint8Array>([
    ...packaged,
    [ADDRESSES.archive, archiveOf(archived, release)],
    [ADDRESSES.workbook, archiveOf(workbook, release)],
    ...filesById(published),
    ...inLanguages,
  ]);
}
