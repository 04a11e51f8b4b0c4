/** What is exported as data, with everything that it is made from. */
import { TIES } from '../../domain/figures/layer.ts';
import { NO_FILTERS } from '../../domain/partnership/filter.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import type { ViewState } from '../../state/view.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Material } from '../material.ts';
import type { SourcesOf } from '../shownSources.ts';
import { tourMaterial } from '../tourMaterial.ts';
import { wayToTour } from '../wayBack.ts';
import type { DataContent } from './dataChoices.ts';

/** The summaries, sources and figures by country. Rejects with a `LoadError` if something cannot be loaded. */
export async function loadedSource({ dataset, selectors, source, store }: Lodelines): Promise<SourcesOf> {
  const { details, figures } = store.getState().session;
  const [readDetails, readFigures] = await Promise.all([
    details.state === 'ready' ? details.details : source.details(),
    figures.state === 'ready' ? figures.figures : source.figures(),
  ]);
  return { dataset, selectors, details: readDetails, figures: readFigures };
}

/** The view, the open tour if it is asked for, or a view of everything. */
export async function dataMaterial(app: Lodelines, content: DataContent): Promise<Material> {
  const { dataset, store, environment } = app;
  const { view, session } = store.getState();
  if (content === 'everything') return { scenes: [{ view: viewOfAll(view, dataset) }] };
  const tour = content === 'tour' && view.tour ? session.tour : null;
  if (!tour) return { scenes: [{ view }] };
  const back = await wayToTour(tour, view, dataset, environment.address.base);
  return tourMaterial(tour, back, { dataset, language: view.lang });
}

/** The whole world without filters and selection, with everything up to the last day of the data. */
function viewOfAll(view: ViewState, { reachesTo }: Dataset): ViewState {
  return {
    ...view,
    ...NO_FILTERS,
    lens: [],
    selection: null,
    compare: null,
    layer: TIES,
    time: { mode: 'so-far', day: reachesTo },
    view: 'map',
    map: null,
    tour: null,
  };
}
