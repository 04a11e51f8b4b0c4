/** The numbers of the page "About the data", computed from the record. */
import type { Confidence } from '../../src/domain/partnership/event.ts';
import type { Binding, PartnershipKind } from '../../src/domain/partnership/partnership.ts';
import { calendarOf, parseEdtf } from '../../src/domain/time/date.ts';
import type { RecordFiles } from '../../src/record/schema.ts';

type Counts<Key extends string> = Readonly<Record<Key, number>>;

export interface AboutFacts {
  readonly partnerships: number;
  readonly events: number;
  readonly sources: number;
  readonly kinds: Counts<PartnershipKind>;
  readonly bindings: Counts<Binding>;
  readonly confidences: Counts<Confidence>;
  readonly texts: Counts<'yes' | 'no' | 'unknown'>;
  /** Announced and not confirmed. */
  readonly scheduled: Counts<'partnerships' | 'events'>;
  /** With a note. */
  readonly notes: Counts<'partnerships' | 'events'>;
  /** Sources by language: how many languages, and how many sources in English, Korean and others. */
  readonly languages: Counts<'all' | 'en' | 'ko' | 'others'>;
  /** The year of the first event. */
  readonly firstYear: number;
  /** Events of 2022 or later, as a fraction of all (0 to 1). */
  readonly shareSince2022: number;
  /** Spans of years without an event between the first and the last one; both ends are included. */
  readonly emptyYears: readonly (readonly [first: number, last: number])[];
}

/** The facts of a record without faults. */
export function aboutFacts({ partnerships, events, sources }: RecordFiles): AboutFacts {
  const years = events.map(({ date }) => yearOf(date));
  const inLanguage = (tag: string) => sources.filter(({ language }) => language === tag).length;
  const [en, ko] = [inLanguage('en'), inLanguage('ko')];
  return {
    partnerships: partnerships.length,
    events: events.length,
    sources: sources.length,
    kinds: counted(['bloc', 'trilateral', 'bilateral', 'national'], partnerships, ({ kind }) => kind),
    bindings: counted(['binding', 'non-binding', 'unknown'], partnerships, ({ binding }) => binding),
    confidences: counted(['high', 'medium', 'low'], events, ({ confidence }) => confidence),
    texts: counted(['yes', 'no', 'unknown'], partnerships, ({ textPublic }) => textPublic),
    scheduled: {
      partnerships: partnerships.filter(({ status }) => status === 'scheduled').length,
      events: events.filter(({ status }) => status === 'scheduled').length,
    },
    notes: {
      partnerships: partnerships.filter(({ note }) => note).length,
      events: events.filter(({ note }) => note).length,
    },
    languages: {
      all: new Set(sources.map(({ language }) => language)).size,
      en,
      ko,
      others: sources.length - en - ko,
    },
    firstYear: Math.min(...years),
    shareSince2022: years.filter((year) => year >= 2022).length / years.length,
    emptyYears: gapsIn(years),
  };
}

function counted<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Counts<Key> {
  const count = (key: Key) => items.filter((item) => keyOf(item) === key).length;
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Counts<Key>;
}

/** The year of a date; of its first day, if it is a range. Throws if the date is invalid. */
function yearOf(written: string): number {
  const date = parseEdtf(written);
  if (!date) throw new Error(`aboutFacts: expected a date, got ${written}.`);
  return calendarOf(date.first).year;
}

/** The spans of years between the first and the last that are missing in the list. */
function gapsIn(years: readonly number[]): [number, number][] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.flatMap((year, i): [number, number][] => {
    const next = sorted[i + 1] ?? year + 1;
    return next > year + 1 ? [[year + 1, next - 1]] : [];
  });
}
