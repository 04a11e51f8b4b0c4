/** The pages of partnerships, events and countries, and the lists of them. */
import { byAge } from '../../src/domain/lesson/lesson.ts';
import { payloadOf } from '../../src/data/payload.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import { figuresOf } from '../../src/data/figures.ts';
import { figuresPayloadOf } from '../../src/data/figuresPayload.ts';
import { settingsOf } from '../../src/data/settings.ts';
import { PAGE_KINDS, type PageKind, pageOf, type StaticPage } from '../../src/data/staticPages.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import { readRecord } from '../readRecord.ts';
import { CountryPage } from './CountryPage.tsx';
import { isEmpty } from './countryCounts.ts';
import { EventPage } from './EventPage.tsx';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';
import { ListPage } from './ListPage.tsx';
import { pageHtml, type PageSetting, toSite } from './Page.tsx';
import { type PageContext, pageContext, PageContextOf, type PagesRecord } from './pageContext.ts';
import { pagePictures } from './pagePictures.ts';
import { PartnershipPage } from './PartnershipPage.tsx';
import { listHead, recordHead } from './recordHeads.ts';
import { scenePictures } from './scenePictures.ts';

/** Reads `data/`. */
export async function readPagesRecord(repository: string | null): Promise<PagesRecord> {
  const { files, shapes } = readRecord().record;
  const { payload, details } = payloadOf(files);
  const dataset = datasetOf(payload, settingsOf(files.settings, files.release));
  const figures = figuresOf(figuresPayloadOf(files));
  return {
    dataset,
    details,
    figures,
    tours: files.tours,
    lessons: files.lessons.toSorted(byAge),
    glossary: files.glossary,
    repository,
    pictures: await pagePictures(dataset, shapes),
    scenes: scenePictures({ dataset, shapes, figures, selectors: createSelectors(dataset) }),
  };
}

/** A page of the record: a list of all records of a kind, or one of them. */
export interface RecordPage {
  readonly page: StaticPage;
  readonly kind: PageKind;
  /** The id of the record; null for a list. */
  readonly id: string | null;
}

/** All pages of a record. */
export function recordPages({ dataset }: Pick<PagesRecord, 'dataset'>): RecordPage[] {
  const ids = { partnership: dataset.partnerships, event: dataset.events, country: dataset.countries };
  return PAGE_KINDS.flatMap((kind) => [
    { page: `${kind}/` as const, kind, id: null },
    ...Array.from(ids[kind].keys(), (id) => ({ page: pageOf({ kind, id }), kind, id })),
  ]);
}

/** Whether search engines are to know a page: all but those of countries of which the record has nothing. */
export function isListed({ dataset }: Pick<PagesRecord, 'dataset'>, { kind, id }: RecordPage): boolean {
  return kind !== 'country' || id === null || !isEmpty(countryEntries(dataset, id, dataset.reachesTo));
}

/** The HTML of a page of the record. */
export function recordHtml(
  setting: Omit<PageSetting, 'page'>,
  { page, kind, id }: RecordPage,
  record: PagesRecord,
): string {
  const context = pageContext(record, setting.language, toSite({ ...setting, page }));
  const head =
    id === null ? listHead(kind, context, setting.site) : recordHead(kind, id, context, setting.site);
  return pageHtml(
    { ...setting, page },
    head,
    <PageContextOf value={context}>
      {id === null ? (
        <ListPage kind={kind} description={head.description} />
      ) : (
        <Content kind={kind} id={id} context={context} />
      )}
    </PageContextOf>,
  );
}

interface ContentProps {
  readonly kind: PageKind;
  readonly id: string;
  readonly context: PageContext;
}

function Content({ kind, id, context: { dataset } }: ContentProps) {
  const partnership = kind === 'partnership' && dataset.partnerships.get(id);
  const event = kind === 'event' && dataset.events.get(id);
  const country = kind === 'country' && dataset.countries.get(id);
  if (partnership) return <PartnershipPage partnership={partnership} />;
  if (event) return <EventPage event={event} />;
  if (country) return <CountryPage country={country} />;
  throw new Error(`Pages of the record: expected a ${kind}, got "${id}".`);
}
