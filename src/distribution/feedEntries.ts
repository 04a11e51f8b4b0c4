/** The entries of the feeds: the latest events and all data releases, in one language. */
import type { Language } from '../domain/language.ts';
import { parseEdtf } from '../domain/time/date.ts';
import { DISTRIBUTION_WORDS } from '../i18n/distribution.ts';
import type { EventRecord } from '../record/schema.ts';
import { datesOfEvent, type Release } from './history.ts';
import { list, paragraph } from './html.ts';
import type { Published } from './published.ts';
import { tagOf } from './tag.ts';
import { withTitles } from './titles.ts';

/** How many events a feed has. */
const EVENTS = 50;

/** What a release can do with a record, in the order in which it is listed. */
const HOW = ['added', 'corrected', 'withdrawn'] as const;

/** An entry of a feed. */
export interface Entry {
  /** A tag URI (RFC 4151), the same in each language and on each host. */
  readonly id: string;
  readonly title: string;
  /** The address of the page. */
  readonly url: string;
  /** HTML in which all texts of the record are escaped. */
  readonly html: string;
  /** The days of the releases that first had the entry, and that last changed it. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly string[];
}

/**
 * The releases, then the latest events that are not only scheduled, both newest first. `site` is the address of the
 * site as seen from a feed: absolute, or relative to it.
 */
export function entriesOf(
  published: Published,
  releases: readonly Release[],
  site: string,
  language: Language,
): Entry[] {
  const events = published.events.filter(({ status }) => status === 'reported').slice(-EVENTS);
  return [
    ...releases.map((release) => releaseEntry(release, site, language)).reverse(),
    ...events.map((event) => eventEntry(event, published, releases, site, language)).reverse(),
  ];
}

function pageOf(site: string, key: string, value: string, language: Language): string {
  return `${site}?${key}=${value}&lang=${language}`;
}

function eventEntry(
  { id, kind, title, summary, date, confidence, note, sources }: EventRecord,
  { files, dataset }: Published,
  releases: readonly Release[],
  site: string,
  language: Language,
): Entry {
  const t = DISTRIBUTION_WORDS[language];
  const documents = sources.flatMap((cited) => files.sources.find((source) => source.id === cited) ?? []);
  return {
    id: tagOf(`event/${id}`),
    title: t.dated(title[language], written(date, language)),
    url: pageOf(site, 'event', id, language),
    html: [
      paragraph(summary[language]),
      ...[t.confidence[confidence]].filter((text) => text !== null).map(paragraph),
      ...(note ? [paragraph(t.note(withTitles(note, dataset, language)))] : []),
      paragraph(t.sources),
      list(
        documents.map(({ publisher, title: name, url }) => ({ before: `${publisher}: `, text: name, url })),
      ),
    ].join(''),
    ...datesOfEvent(id, releases, language),
    categories: ['event', kind],
  };
}

function releaseEntry({ name, content, changes }: Release, site: string, language: Language): Entry {
  const t = DISTRIBUTION_WORDS[language];
  const { partnerships, events, release } = content.payload;
  const totals = t.totals(
    partnerships.length,
    events.length,
    Object.keys(content.details.sources).length,
    written(release.reachesTo, language),
  );
  const changesOf = (
    group: 'partnerships' | 'events',
    how: (typeof HOW)[number],
    counted: (n: number) => string,
  ): string[] => {
    const records = changes?.list[group][how] ?? [];
    if (records.length === 0) return [];
    const key = group === 'partnerships' ? 'partnership' : 'event';
    const names = records.map((record) => ({
      text: record.name[language],
      url: how === 'withdrawn' ? null : pageOf(site, key, record.id, language),
    }));
    return [paragraph(counted(records.length)), ...(how === 'corrected' ? [] : [list(names)])];
  };
  return {
    id: tagOf(`release/${name}`),
    title: t.release(written(name, language)),
    url: pageOf(site, 'data', name, language),
    html: [
      paragraph(totals),
      ...(changes ? [paragraph(t.since(written(changes.since, language)))] : []),
      ...HOW.flatMap((how) => changesOf('partnerships', how, t.partnerships[how])),
      ...HOW.flatMap((how) => changesOf('events', how, t.events[how])),
    ].join(''),
    published: name,
    updated: name,
    categories: ['release'],
  };
}

/** A date of the record in words. Throws if it is no date. */
function written(text: string, language: Language): string {
  const date = parseEdtf(text);
  if (!date) throw new Error(`entriesOf: expected a date, got "${text}".`);
  return DISTRIBUTION_WORDS[language].date(date);
}
