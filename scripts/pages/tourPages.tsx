/** The pages of tours, and the list of them. */
import { staticPage, type StaticPage, tourPage, TOURS_PAGE } from '../../src/data/staticPages.ts';
import type { Tour } from '../../src/record/tourSchema.ts';
import { cardAlt, type CardOf } from '../cards/cardWords.ts';
import { pageHtml, type PageHead, type PageSetting, toSite } from './Page.tsx';
import { type PageContext, pageContext, PageContextOf, type PagesRecord } from './pageContext.ts';
import { listThing, tourThing, trailThing } from './structuredData.ts';
import { TourPage } from './TourPage.tsx';
import { recordsOfScenes } from './tourRecords.ts';
import { ToursPage } from './ToursPage.tsx';

/** The pages of tours: the list, and one for each. */
export function tourPages({ tours }: Pick<PagesRecord, 'tours'>): StaticPage[] {
  return [TOURS_PAGE, ...tours.map(({ id }) => tourPage(id))];
}

/** The HTML of one of `tourPages`. Throws if there is no such tour. */
export function tourHtml(setting: PageSetting, record: PagesRecord): string {
  const { tours } = record;
  const context = pageContext(record, setting.language, toSite(setting));
  const tour = tours.find(({ id }) => tourPage(id) === setting.page);
  if (!tour && setting.page !== TOURS_PAGE)
    throw new Error(`Pages of tours: expected a tour, got ${setting.page}.`);
  const head = tour ? tourHead(tour, context, setting.site) : toursHead(context, setting.site);
  return pageHtml(
    setting,
    head,
    <PageContextOf value={context}>
      {tour ? <TourPage tour={tour} /> : <ToursPage description={head.description} />}
    </PageContextOf>,
  );
}

function toursHead(context: PageContext, site: string | null): PageHead {
  const { language, messages, words, tours } = context;
  const { title } = words.tours;
  const description = words.tours.description(messages.number(tours.length));
  const entries = tours.map((tour) => ({ page: tourPage(tour.id), name: tour.title[language] }));
  const thing = listThing({ page: TOURS_PAGE, name: title, description, entries }, { language, site });
  return {
    title,
    description,
    card: cardOf({ kind: 'tours' }, context),
    list: { page: TOURS_PAGE, name: title, isList: true },
    things: [thing],
  };
}

function cardOf(of: CardOf, context: PageContext): PageHead['card'] {
  return { of, alt: cardAlt(of, context) };
}

function tourHead(tour: Tour, context: PageContext, site: string | null): PageHead {
  const { language, messages, words } = context;
  const title = tour.title[language];
  const trail = trailThing(
    [
      { name: messages.header.map, address: `?lang=${language}` },
      { name: words.tours.title, address: staticPage(TOURS_PAGE, language) },
      { name: title, address: staticPage(tourPage(tour.id), language) },
    ],
    site,
  );
  return {
    title,
    description: tour.summary[language],
    card: cardOf({ kind: 'tour', id: tour.id }, context),
    list: { page: TOURS_PAGE, name: words.tours.title, isList: false },
    things: [
      tourThing(tour, recordsOfScenes(tour.scenes, context), { ...context, site }),
      ...(trail ? [trail] : []),
    ],
  };
}
