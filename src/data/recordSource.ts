/** The source of an app's record: the only place from which it reads data. */
import type { CountryShapes } from './countryShapes.ts';
import type { Dataset } from './dataset.ts';
import type { LessonSummary } from '../domain/lesson/lesson.ts';
import type { Term } from '../domain/lesson/terms.ts';
import type { Tour, TourSummary } from '../domain/tour/tour.ts';
import type { SourcedFigures } from './figures.ts';
import { loadDataset, loadDetails, loadShapes, loadList, loadTour, type RecordAddresses } from './load.ts';
import type { Details } from './payload.ts';
import type { ReleaseChanges } from './releaseChanges.ts';
import { latestRelease, type Settings } from './settings.ts';

/** One release of a record. Each function rejects with a `LoadError`. */
export interface RecordSource {
  /** The data for the first view. */
  readonly dataset: () => Promise<Dataset>;
  /** The shapes of the countries, for the map. They are fetched once; after a failure they are fetched again. */
  readonly shapes: () => Promise<CountryShapes>;
  /** Summaries, notes and sources. */
  readonly details: () => Promise<Details>;
  /** Figures by country. */
  readonly figures: () => Promise<SourcedFigures>;
  /** The changes from a release, by default this one, to the latest. */
  readonly changes: (since?: string) => Promise<ReleaseChanges>;
  /** The list of tours and lessons. It is fetched once; after a failure it is fetched again. */
  readonly tours: () => Promise<readonly (TourSummary | LessonSummary)[]>;
  /** A tour or a lesson; null if there is none with this id. */
  readonly tour: (id: string) => Promise<Tour | null>;
  /** The terms of the glossary. They are fetched once; after a failure they are fetched again. */
  readonly glossary: () => Promise<readonly Term[]>;
}

/**
 * A record published as files in `data/<release>/` below `base`. `base` is empty (the folder of the page) or
 * ends with a slash. An unknown release falls back to the latest. Tours, lessons and the glossary
 * belong to the latest release, and are the same for all of them.
 */
export function fetchedRecord(settings: Settings, requested: string | null, base = ''): RecordSource {
  const latest = latestRelease(settings);
  const release = settings.releases.find((name) => name === requested) ?? latest;
  const addresses = recordAddresses(release, base);
  const tours = shared(() => loadList<TourSummary>(tourAddress(null, base)));
  return {
    dataset: () => loadDataset(addresses, settings),
    shapes: shared(() => loadShapes(addresses)),
    details: () => loadDetails(addresses),
    // The code is loaded together with the data: neither is needed for the first view.
    figures: async () => (await import('./loadFigures.ts')).loadFigures(addresses.figures),
    changes: async (since = release) =>
      (await import('./loadChanges.ts')).loadChanges(`${base}data/${latest}/since-${since}.json`),
    tours,
    tour: async (id) => {
      try {
        return await loadTour(tourAddress(id, base));
      } catch (error) {
        const isKnown = (await tours().catch(() => null))?.some((one) => one.id === id);
        if (isKnown === false) return null;
        throw error;
      }
    },
    glossary: shared(() => loadList<Term>(glossaryAddress(base))),
  };
}

/** URL of the file of a tour or a lesson, or of the list of all. */
export function tourAddress(id: string | null, base = ''): string {
  return `${base}data/tours/${id ?? 'index'}.json`;
}

/** URL of the glossary. */
export function glossaryAddress(base = ''): string {
  return `${base}data/glossary.json`;
}

/** Calls `load` when it is first called and after each failure; otherwise returns the same promise. */
export function shared<T>(load: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  const forget = () => {
    current = null;
  };
  return () => {
    if (current) return current;
    current = load();
    current.catch(forget);
    return current;
  };
}

/** URLs of the files of a release. The files of a release never change. */
export function recordAddresses(release: string, base = ''): RecordAddresses & { readonly figures: string } {
  const folder = `${base}data/${release}`;
  return {
    payload: `${folder}/record.json`,
    details: `${folder}/details.json`,
    figures: `${folder}/figures.json`,
    shapes: `${folder}/countries.json`,
  };
}
