/** What is exported, with everything that it is made from. */
import type { Lodelines } from '../state/useLodelines.ts';
import type { Content, Material } from './material.ts';
import type { DetailedSource } from './shownSources.ts';
import { tourMaterial } from './tourMaterial.ts';
import { wayToTour } from './wayBack.ts';

/** The material, and its shapes, details and figures. */
export interface LoadedMaterial {
  readonly material: Material;
  readonly source: DetailedSource;
}

/**
 * The open tour with its texts in the language of the view, or the view if it is asked for or no tour is open. Figures
 * are loaded only if a scene has a layer of figures. Rejects with a `LoadError` if something cannot be loaded.
 */
export async function loadedMaterial(app: Lodelines, content: Content): Promise<LoadedMaterial> {
  const { dataset, selectors, source, store, environment } = app;
  const { view, session } = store.getState();
  const tour = content === 'tour' && view.tour ? session.tour : null;
  const material: Material = tour
    ? tourMaterial(tour, await wayToTour(tour, view, dataset, environment.address.base), {
        dataset,
        language: view.lang,
      })
    : { scenes: [{ view }] };
  const { details, figures } = session;
  const hasFigures = material.scenes.some((scene) => scene.view.layer.kind !== 'ties');
  const [shapes, readDetails, readFigures] = await Promise.all([
    source.shapes(),
    details.state === 'ready' ? details.details : source.details(),
    !hasFigures ? null : figures.state === 'ready' ? figures.figures : source.figures(),
  ]);
  return {
    material,
    source: { dataset, selectors, shapes, details: readDetails, figures: readFigures },
  };
}
