/**
 * What a page is about in the vocabulary of schema.org (JSON-LD). It says no more than the record: only what schema.org
 * has a word for, and nothing that the record does not know.
 */
import type { Country, Dataset, Event, Partnership } from '../../src/data/dataset.ts';
import type { Details, Source } from '../../src/data/payload.ts';
import {
  GLOSSARY_PAGE,
  lessonPage,
  type PageKind,
  pageOf,
  type StaticPage,
  staticPage,
  tourPage,
} from '../../src/data/staticPages.ts';
import { ADDRESSES } from '../../src/distribution/addresses.ts';
import { LANGUAGES, type Language, type Localised } from '../../src/domain/language.ts';
import { type EdtfDate, formatDay, formatEdtf } from '../../src/domain/time/date.ts';
import { AUTHORS } from '../../src/export/citation.ts';
import type { LessonRecord, TermRecord } from '../../src/record/lessonSchema.ts';
import type { Tour } from '../../src/record/tourSchema.ts';
import { sceneAnchor, type TourRecords } from './tourRecords.ts';

type Value = string | number | boolean | Thing | readonly (string | Thing)[];

/** A node of JSON-LD. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** What the nodes of a page depend on. */
export interface ThingSetting {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly language: Language;
  /** The address of the published site; null if it is not known. Nodes have no addresses without it. */
  readonly site: string | null;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The JSON of a node, safe within a script element. */
export function thingText(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', String.raw`\u003c`);
}

/** The site, and the data that it shows. */
export function siteThings(
  { title, description }: { readonly title: string; readonly description: string },
  setting: ThingSetting,
): readonly Thing[] {
  const { dataset, site, language } = setting;
  const [first] = [...dataset.events.values()].map(({ date }) => date.first).sort((a, b) => a - b);
  const page = site === null ? {} : { url: site + staticPage('', language) };
  return [
    {
      '@type': 'WebSite',
      name: 'Lodelines',
      alternateName: title,
      description,
      inLanguage: language,
      ...page,
    },
    {
      '@type': 'Dataset',
      name: title,
      description,
      ...published(setting),
      ...page,
      ...(first !== undefined && {
        temporalCoverage: `${formatDay(first)}/${formatDay(dataset.reachesTo)}`,
      }),
      ...(site !== null && {
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: site + ADDRESSES.index,
        } satisfies Thing,
      }),
    },
  ];
}

/** The data of a partnership. What it is itself is no more than a thing: not every memorandum is an organisation. */
export function partnershipThing(partnership: Partnership, setting: ThingSetting): Thing {
  const { dataset, details, language } = setting;
  const { id, name, shortName, members, start, end, scheduled } = partnership;
  const late = details.partnerships[id];
  const parties = members.flatMap(({ party }) => dataset.countries.get(party) ?? []);
  return {
    '@type': 'Dataset',
    name: name[language],
    alternateName: otherNames(name, shortName, language),
    ...(late && { description: late.summary[language] }),
    ...published(setting),
    ...addressOf(setting, 'partnership', id, ADDRESSES.partnership(id)),
    ...(!scheduled && coverage(start, end)),
    about: [
      { '@type': 'Thing', name: name[language] },
      ...parties.map((party) => areaThing(party, language)),
    ],
    citation: sourceThings(late?.sources ?? [], details),
  };
}

/** An event. A date that is one of several days is left out, because schema.org cannot say it. */
export function eventThing(event: Event, setting: ThingSetting): Thing {
  const { dataset, details, language } = setting;
  const { id, title, date, place, partnerships, parties } = event;
  const late = details.events[id];
  const about = partnerships.flatMap((one) => dataset.partnerships.get(one) ?? []);
  const areas = parties.flatMap(({ party }) => dataset.countries.get(party) ?? []);
  return {
    '@type': 'Event',
    name: title[language],
    alternateName: otherNames(title, title, language),
    ...(late && { description: late.summary[language] }),
    ...addressOf(setting, 'event', id),
    ...eventDates(date),
    ...(place && {
      location: {
        '@type': 'Place',
        name: place.name[language],
        geo: { '@type': 'GeoCoordinates', longitude: place.position[0], latitude: place.position[1] },
      },
    }),
    about: [
      ...about.map(({ name }): Thing => ({ '@type': 'Thing', name: name[language] })),
      ...areas.map((area) => areaThing(area, language)),
    ],
    subjectOf: sourceThings(late?.sources ?? [], details),
  };
}

/** The page of a country, and the partnerships that it lists. */
export function countryThing(
  country: Country,
  title: string,
  partnerships: readonly Partnership[],
  setting: ThingSetting,
): Thing {
  const { language } = setting;
  return {
    '@type': 'CollectionPage',
    name: title,
    inLanguage: language,
    ...addressOf(setting, 'country', country.id),
    about: areaThing(country, language),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: partnerships.length,
      itemListElement: partnerships.map(({ id, name }, i): Thing => ({
        '@type': 'ListItem',
        position: i + 1,
        name: name[language],
        ...addressOf(setting, 'partnership', id),
      })),
    },
  };
}

/** A tour, for teaching: its scenes, and the sources of what it shows. */
export function tourThing(tour: Tour, records: TourRecords, setting: ThingSetting): Thing {
  return scenesThing(tour, tourPage(tour.id), records, setting);
}

/** A lesson: who it is for, what it teaches, its scenes, and the sources of what it shows. */
export function lessonThing(lesson: LessonRecord, records: TourRecords, setting: ThingSetting): Thing {
  const { language } = setting;
  const { ages, aims, priorKnowledge, curriculum } = lesson;
  return {
    ...scenesThing(lesson, lessonPage(lesson.id), records, setting),
    learningResourceType: 'lesson plan',
    typicalAgeRange: `${ages.from}-${ages.to}`,
    teaches: aims.map((aim) => aim[language]),
    competencyRequired: priorKnowledge.map((line) => line[language]),
    educationalAlignment: curriculum.map(({ subject, area }): Thing => ({
      '@type': 'AlignmentObject',
      alignmentType: 'educationalSubject',
      targetName: `${subject[language]}: ${area[language]}`,
    })),
  };
}

/** Terms with their definitions. */
export function termsThing(
  terms: readonly TermRecord[],
  head: { readonly name: string; readonly description: string },
  setting: ThingSetting,
): Thing {
  const { language, site } = setting;
  const address = site === null ? null : site + staticPage(GLOSSARY_PAGE, language);
  return {
    '@type': 'DefinedTermSet',
    ...head,
    ...published(setting),
    ...(address !== null && { url: address }),
    hasDefinedTerm: terms.map(({ id, term, definition }): Thing => ({
      '@type': 'DefinedTerm',
      name: term[language],
      description: definition[language],
      ...(address !== null && { url: `${address}#${id}` }),
    })),
  };
}

/** A page that lists others, in their order. */
export function listThing(
  list: {
    readonly page: StaticPage;
    readonly name: string;
    readonly description: string;
    readonly entries: readonly { readonly page: StaticPage; readonly name: string }[];
  },
  { language, site }: Pick<ThingSetting, 'language' | 'site'>,
): Thing {
  const { page, name, description, entries } = list;
  const address = (one: StaticPage) => (site === null ? {} : { url: site + staticPage(one, language) });
  return {
    '@type': 'CollectionPage',
    name,
    description,
    inLanguage: language,
    ...address(page),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map((entry, i): Thing => ({
        '@type': 'ListItem',
        position: i + 1,
        name: entry.name,
        ...address(entry.page),
      })),
    },
  };
}

function scenesThing(
  tour: Pick<Tour, 'title' | 'summary' | 'minutes' | 'scenes'>,
  page: StaticPage,
  { partnerships, sources }: TourRecords,
  setting: ThingSetting,
): Thing {
  const { details, language, site } = setting;
  const address = site === null ? null : site + staticPage(page, language);
  return {
    '@type': 'LearningResource',
    name: tour.title[language],
    description: tour.summary[language],
    ...published(setting),
    ...(address !== null && { url: address }),
    timeRequired: `PT${tour.minutes}M`,
    about: partnerships.map(({ name }): Thing => ({ '@type': 'Thing', name: name[language] })),
    hasPart: tour.scenes.map(({ title, text }, i): Thing => ({
      '@type': 'CreativeWork',
      position: i + 1,
      name: title[language],
      text: text[language],
      ...(address !== null && { url: `${address}#${sceneAnchor(i)}` }),
    })),
    citation: sourceThings(sources, details),
  };
}

/** The way from the map to a page; null without the address of the site. `name` is that of the page. */
export function trailThing(
  trail: readonly { readonly name: string; readonly address: string }[],
  site: string | null,
): Thing | null {
  if (site === null) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, i): Thing => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: site + address,
    })),
  };
}

/** A country, territory or union. It is called an area, because schema.org has no neutral word for all of them. */
function areaThing({ id, name }: Country, language: Language): Thing {
  return { '@type': 'AdministrativeArea', name: name[language], identifier: id };
}

function published({ dataset, language }: ThingSetting) {
  return {
    inLanguage: language,
    version: dataset.release,
    license: LICENCE,
    creator: { '@type': 'Organization', name: AUTHORS },
    isAccessibleForFree: true,
  } as const;
}

/** The address of the page of a record, and that of its data if it has a file. */
function addressOf({ site, language }: ThingSetting, kind: PageKind, id: string, data?: string) {
  if (site === null) return {};
  return {
    url: site + staticPage(pageOf({ kind, id }), language),
    ...(data !== undefined && {
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: site + data,
      } satisfies Thing,
    }),
  };
}

/** The short name, and the names in the other languages; each once. */
function otherNames(name: Localised, shortName: Localised, language: Language): readonly string[] {
  const names = [shortName[language], ...LANGUAGES.map((tag) => name[tag])];
  return [...new Set(names)].filter((one) => one !== name[language]);
}

/**
 * From the first to the last day of the dates. An open end is written as `..`. Nothing if the start is not known, or if
 * a date is one of several days, which an interval cannot say.
 */
function coverage(start: EdtfDate | null, end: EdtfDate | null) {
  if (!start || [start, end].some((date) => date?.precision === 'one-of')) return {};
  const last = end && (['month', 'year'].includes(end.precision) ? end.after - 1 : end.after - 2);
  return { temporalCoverage: `${formatDay(start.first)}/${last === null ? '..' : formatDay(last)}` };
}

function eventDates(date: EdtfDate) {
  switch (date.precision) {
    case 'one-of':
      return {};
    case 'interval':
      return { startDate: formatDay(date.first), endDate: formatDay(date.after - 1) };
    case 'day':
    case 'month':
    case 'year':
      return { startDate: formatEdtf(date) };
  }
}

function sourceThings(ids: readonly string[], { sources }: Details): Thing[] {
  return ids.flatMap((id) => (sources[id] ? [sourceThing(sources[id])] : []));
}

function sourceThing({
  title,
  titleIsDescriptive,
  publisher,
  published: date,
  url,
  language,
}: Source): Thing {
  return {
    '@type': 'CreativeWork',
    [titleIsDescriptive ? 'description' : 'name']: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(date !== null && { datePublished: date }),
    ...(url !== null && { url }),
    inLanguage: language,
  };
}
