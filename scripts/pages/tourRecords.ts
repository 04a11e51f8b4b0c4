/** What a tour shows and cites, for its page. */
import type { Event, Partnership } from '../../src/data/dataset.ts';
import type { Scene, Tour } from '../../src/record/tourSchema.ts';
import type { PagesRecord } from './pageContext.ts';

/** Records, each once, in the order in which scenes name them. */
export interface TourRecords {
  readonly partnerships: readonly Partnership[];
  readonly events: readonly Event[];
  /** Ids of the sources of all of them. */
  readonly sources: readonly string[];
}

/** The partnerships and events that scenes show or cite, and their sources. */
export function recordsOfScenes(
  scenes: readonly Pick<Scene, 'show' | 'cites'>[],
  { dataset, details }: Pick<PagesRecord, 'dataset' | 'details'>,
): TourRecords {
  const named = scenes.flatMap(({ show, cites }) => [
    ...(show.partnerships ?? []),
    ...(show.events ?? []),
    ...(cites ?? []),
  ]);
  const ids = [...new Set(named)];
  const late = ids.flatMap((id) => details.partnerships[id] ?? details.events[id] ?? []);
  return {
    partnerships: ids.flatMap((id) => dataset.partnerships.get(id) ?? []),
    events: ids.flatMap((id) => dataset.events.get(id) ?? []),
    sources: [...new Set(late.flatMap(({ sources }) => sources))],
  };
}

/** The fragment of a scene on the page of its tour. `index` counts from 0. */
export function sceneAnchor(index: number): string {
  return `scene-${index + 1}`;
}

/** The address of a tour in the app, relative to the site. `step` counts from 1. */
export function tourQuery({ id }: Pick<Tour, 'id'>, language: string, step = 1): string {
  return `?tour=${id}${step === 1 ? '' : `&step=${step}`}&lang=${language}`;
}
