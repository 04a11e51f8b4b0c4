/** The sources of scenes. */
import type { Source } from '../data/payload.ts';
import type { Scene } from '../domain/tour/tour.ts';
import { shownSources, type SourcesOf } from '../export/shownSources.ts';
import { namedRecords } from '../export/tourMaterial.ts';
import { parseView } from '../state/viewCodec.ts';

/**
 * The sources of scenes, each once, in the order of the scenes: of what a scene names, otherwise of what its view shows,
 * and of its layer of figures.
 */
export function sceneSources(scenes: readonly Scene[], source: SourcesOf): readonly Source[] {
  const { dataset } = source;
  const sources = scenes.flatMap((scene) => {
    const { view } = parseView(scene.view, { dataset, language: 'en' });
    return shownSources(source, view, namedRecords(scene, dataset));
  });
  return [...new Map(sources.map((one) => [one.id, one])).values()];
}
