/** Titles, descriptions and structured data of the pages of the record. */
import { FILTERS } from '../../src/i18n/filters.ts';
import { mapAddress, type PageKind, pageOf, staticPage } from '../../src/data/staticPages.ts';
import { atStart } from '../../src/i18n/names.ts';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';
import { cardAlt, cardOfPage } from '../cards/cardWords.ts';
import { countsInWords, isEmpty } from './countryCounts.ts';
import type { PageHead } from './Page.tsx';
import type { PageContext } from './pageContext.ts';
import { countryThing, eventThing, partnershipThing, type Thing, trailThing } from './structuredData.ts';

/** The head of the page that lists all records of a kind. */
export function listHead(kind: PageKind, context: PageContext, site: string | null): PageHead {
  const { dataset, messages, words, language } = context;
  const { size } = { partnership: dataset.partnerships, event: dataset.events, country: dataset.countries }[
    kind
  ];
  const title = words.index.title[kind];
  const description = words.index.description[kind](messages.number(size), dataset.reachesTo);
  const thing: Thing = {
    '@type': 'CollectionPage',
    name: title,
    description,
    inLanguage: language,
    ...(site !== null && { url: site + staticPage(`${kind}/`, language) }),
  };
  const card = { of: null, alt: cardAlt(null, context) };
  return { title, description, card, list: listOf(kind, context, true), things: [thing] };
}

/** The head of the page of a record. Throws if there is no such record. */
export function recordHead(kind: PageKind, id: string, context: PageContext, site: string | null): PageHead {
  const head = { partnership: partnershipHead, event: eventHead, country: countryHead }[kind](
    id,
    context,
    site,
  );
  const { messages, language } = context;
  const trail = trailThing(
    [
      { name: messages.header.map, address: mapAddress(language) },
      { name: messages.map.groups[kind], address: staticPage(`${kind}/`, language) },
      { name: head.name, address: staticPage(pageOf({ kind, id }), language) },
    ],
    site,
  );
  const of = cardOfPage(context.dataset, kind, id);
  return {
    ...head,
    card: { of, alt: cardAlt(of, context) },
    list: listOf(kind, context, false),
    things: trail ? [head.thing, trail] : [head.thing],
  };
}

function listOf(kind: PageKind, { messages }: PageContext, isList: boolean): NonNullable<PageHead['list']> {
  return { page: `${kind}/`, name: messages.map.groups[kind], isList };
}

type RecordHead = Pick<PageHead, 'title' | 'description' | 'unlisted'> & {
  readonly name: string;
  readonly thing: Thing;
};

function partnershipHead(id: string, context: PageContext, site: string | null): RecordHead {
  const { dataset, details, language } = context;
  const partnership = known(dataset.partnerships.get(id), id);
  const name = partnership.name[language];
  const shortName = partnership.shortName[language];
  const sentence = firstSentence(known(details.partnerships[id], id).summary[language], language);
  return {
    name,
    title: name,
    description: `${shortName}: ${sentence}`,
    thing: partnershipThing(partnership, { ...context, site }),
  };
}

function eventHead(id: string, context: PageContext, site: string | null): RecordHead {
  const { dataset, details, language, messages } = context;
  const event = known(dataset.events.get(id), id);
  const name = event.title[language];
  const sentence = firstSentence(known(details.events[id], id).summary[language], language);
  return {
    name,
    title: name,
    description: `${atStart(messages.date(event.date))}: ${sentence}`,
    thing: eventThing(event, { ...context, site }),
  };
}

function countryHead(id: string, context: PageContext, site: string | null): RecordHead {
  const { dataset, language, words } = context;
  const country = known(dataset.countries.get(id), id);
  const entries = countryEntries(dataset, id, dataset.reachesTo);
  const name = country.name[language];
  const counts = [countsInWords(entries, context), FILTERS[language].eventCount(entries.events.length)];
  const unlisted = isEmpty(entries);
  const title = words.country.title(name);
  return {
    name,
    title,
    description: unlisted
      ? words.country.nothing(name)
      : words.country.description(name, dataset.reachesTo, counts.join(', ')),
    unlisted,
    thing: countryThing(
      country,
      title,
      entries.own.map(({ partnership }) => partnership),
      { ...context, site },
    ),
  };
}

/** The first sentence of a text. A full stop after a single capital letter, as in initials, ends none. */
function firstSentence(text: string, language: string): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    sentence += segment;
    if (!/\b[A-Z]\.\s*$/.test(sentence)) break;
  }
  return sentence.trim();
}

function known<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`Pages of the record: expected a record, got "${id}".`);
  return record;
}
