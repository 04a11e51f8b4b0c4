/** The sources of scenes. */
import type { Details } from '../data/payload.ts';
import type { Scene } from '../domain/tour/tour.ts';

/** The ids of the sources of what scenes show, each once, in the order of the scenes. */
export function sceneSources(scenes: readonly Scene[], { partnerships, events }: Details): readonly string[] {
  const ids = scenes.flatMap(({ show }) => [
    ...(show?.partnerships ?? []).flatMap((id) => partnerships[id]?.sources ?? []),
    ...(show?.events ?? []).flatMap((id) => events[id]?.sources ?? []),
  ]);
  return [...new Set(ids)];
}
