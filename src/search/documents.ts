/** The searchable documents: everything in the record that has a name. */
import type { Dataset, Event } from '../data/dataset.ts';
import type { EventKind } from '../domain/partnership/event.ts';
import type { PartnershipKind } from '../domain/partnership/partnership.ts';
import { memoised } from '../domain/memoised.ts';
import { calendarOf } from '../domain/time/date.ts';
import type { Language, Localised } from '../domain/language.ts';
import { isLessonSummary } from '../domain/lesson/lesson.ts';
import { textIn, type TourSummary } from '../domain/tour/tour.ts';
import { COUNTRY_ALIASES, MINERAL_ALIASES, PARTNERSHIP_ALIASES } from './aliases.ts';

/** In the order of equally ranked results. */
export const RESULT_KINDS = [
  'country',
  'mineral',
  'partnership',
  'tour',
  'lesson',
  'place',
  'event',
] as const;
/** One of `RESULT_KINDS`. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** A place of events. The id is its English name and the country code. */
export interface EventPlace {
  readonly id: string;
  readonly name: Localised;
  readonly country: string;
  readonly position: readonly [number, number];
  /** In chronological order. */
  readonly events: readonly Event[];
}

/** A name in the language in which it is written. */
export interface Name {
  readonly text: string;
  readonly lang: Language;
}

/**
 * A searchable item. Matches in `names` rank above matches in `about`, which has lists of texts. A list that several
 * documents share, such as the names of a country, is the same array.
 */
export interface Document {
  readonly kind: ResultKind;
  readonly id: string;
  readonly names: readonly Name[];
  readonly about: readonly (readonly string[])[];
}

/** The interface texts for kinds, in all languages, so that "export control" finds items of that kind. */
export interface KindWords {
  readonly partnership: (kind: PartnershipKind) => readonly string[];
  readonly event: (kind: EventKind) => readonly string[];
}

/** The places of the record's events, by id. */
export function placesOf(dataset: Dataset): Map<string, EventPlace> {
  const places = new Map<string, EventPlace & { events: Event[] }>();
  for (const event of dataset.events.values()) {
    if (!event.place) continue;
    const { name, country, position } = event.place;
    const id = `${name.en}, ${country}`;
    const place = places.get(id) ?? { id, name, country, position, events: [] };
    place.events.push(event);
    places.set(id, place);
  }
  return places;
}

/** All documents: countries, minerals, partnerships, tours and lessons, places, events. */
export function documentsOf(
  dataset: Dataset,
  places: ReadonlyMap<string, EventPlace>,
  words: KindWords,
  tours: readonly TourSummary[] = [],
): Document[] {
  const year = memoised((number: number) => [String(number)]);
  const ofPartnership = memoised(words.partnership);
  const ofEvent = memoised(words.event);
  const shortNames = memoised((id: string) => both(dataset.partnerships.get(id)?.shortName));
  const namesById = (named: Iterable<readonly [string, Localised]>, aliases: typeof COUNTRY_ALIASES) => {
    const names = new Map(
      [...named].map(([id, name]) => [id, [name.en, name.ko, ...(aliases[id] ?? [])]] as const),
    );
    return (id: string) => names.get(id) ?? NONE;
  };
  const countryNames = namesById(
    [...dataset.countries].map(([id, { name }]) => [id, name] as const),
    COUNTRY_ALIASES,
  );
  const mineralNames = namesById(dataset.minerals, MINERAL_ALIASES);
  return [
    ...[...dataset.countries.values()].map(({ id, name, capital }): Document => ({
      kind: 'country',
      id,
      names: named(name, [id, ...(COUNTRY_ALIASES[id] ?? [])]),
      about: [both(capital?.name)],
    })),
    ...mineralsOf(dataset).map(([id, name]): Document => ({
      kind: 'mineral',
      id,
      names: named(name, MINERAL_ALIASES[id]),
      about: [],
    })),
    ...[...dataset.partnerships.values()].map(
      ({ id, kind, name, shortName, members, minerals }): Document => ({
        kind: 'partnership',
        id,
        names: [...named(name), ...named(shortName, PARTNERSHIP_ALIASES[id])],
        about: [
          ofPartnership(kind),
          ...members.map(({ party }) => countryNames(party)),
          ...minerals.map(mineralNames),
        ],
      }),
    ),
    ...tours.map((tour): Document => ({
      kind: isLessonSummary(tour) ? 'lesson' : 'tour',
      id: tour.id,
      names: named({ en: textIn(tour.title, 'en'), ko: textIn(tour.title, 'ko') }),
      about: [],
    })),
    ...[...places.values()].map(({ id, name, country }): Document => ({
      kind: 'place',
      id,
      names: named(name),
      about: [countryNames(country)],
    })),
    ...[...dataset.events.values()].map(
      ({ id, kind, title, date, place, parties, partnerships, minerals }): Document => ({
        kind: 'event',
        id,
        names: named(title),
        about: [
          year(calendarOf(date.first).year),
          ofEvent(kind),
          both(place?.name),
          ...parties.map(({ party }) => countryNames(party)),
          ...partnerships.map((of) => shortNames(of)),
          ...minerals.map(mineralNames),
        ],
      }),
    ),
  ];
}

/** All minerals with a name: those of partnerships and events, and those with figures only. */
function mineralsOf({ minerals, figuresOnly }: Dataset): (readonly [string, Localised])[] {
  return [...minerals, ...[...figuresOnly].map(([id, { name }]) => [id, name] as const)];
}

const NONE: readonly string[] = [];

function both(name: Localised | undefined): readonly string[] {
  return name ? [name.en, name.ko] : NONE;
}

/** A name in both languages and its aliases, without duplicates. */
function named(name: Localised, others: readonly string[] = []): Name[] {
  const all: Name[] = [
    { text: name.en, lang: 'en' },
    { text: name.ko, lang: 'ko' },
    ...others.map((text): Name => ({ text, lang: /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en' })),
  ];
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
}
