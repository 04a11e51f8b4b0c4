/** The page "About the data" of a record, in a language. */
import { type Release, releasesOf } from '../../src/distribution/history.ts';
import { fileInRepository } from '../../src/data/repository.ts';
import type { Localised } from '../../src/domain/language.ts';
import { ABOUT } from '../../src/i18n/about.ts';
import { readKept } from '../keptReleases.ts';
import { readRecord } from '../readRecord.ts';
import { contentOf } from '../releaseFiles.ts';
import { About } from './About.tsx';
import { type AboutFacts, aboutFacts } from './aboutFacts.ts';
import { pageHtml, type PageSetting, toSite } from './Page.tsx';

/** What the pages need of the record, read once for both languages. */
export interface AboutRecord {
  /** The subject of the map. */
  readonly subject: Localised;
  readonly facts: AboutFacts;
  readonly history: readonly [current: Release, ...older: Release[]];
}

/** Reads `data/` and the kept releases. */
export function readAboutRecord(): AboutRecord {
  const { record } = readRecord();
  const { release, kept } = record.files.release;
  const older = kept.filter((name) => name !== release).map((name) => readKept(name));
  const [current, ...rest] = releasesOf([...older, contentOf(record)]).reverse();
  if (!current) throw new Error('About the data: expected at least one release.');
  return {
    subject: record.files.settings.title,
    facts: aboutFacts(record.files),
    history: [current, ...rest],
  };
}

/** The HTML of the page. `repository` is its https address; null if there is none. */
export function aboutHtml(
  setting: PageSetting,
  { subject, facts, history }: AboutRecord,
  repository: string | null,
): string {
  const { language } = setting;
  const { title, description } = ABOUT[language];
  return pageHtml(
    setting,
    { title, description, card: { of: null, alt: `Lodelines: ${subject[language]}` } },
    <About
      language={language}
      facts={facts}
      history={history}
      back={toSite(setting)}
      subject={subject}
      site={setting.site}
      guide={repository === null ? null : fileInRepository(repository, 'data/README.md')}
    />,
  );
}
