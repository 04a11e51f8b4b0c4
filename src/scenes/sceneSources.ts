/** The sources of scenes. */
import type { Details } from '../data/payload.ts';
import type { Scene } from '../domain/tour/tour.ts';

/** The ids of the sources of what scenes show and cite, each once, in the order of the scenes. */
export function sceneSources(scenes: readonly Scene[], { partnerships, events }: Details): readonly string[] {
  const records = scenes.flatMap(({ show, cites = [] }) => [
    ...(show?.partnerships ?? []).map((id) => partnerships[id]),
    ...(show?.events ?? []).map((id) => events[id]),
    ...cites.map((id) => partnerships[id] ?? events[id]),
  ]);
  return [...new Set(records.flatMap((record) => record?.sources ?? []))];
}
