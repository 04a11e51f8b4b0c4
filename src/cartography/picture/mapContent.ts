/** What a picture of the map shows. */
import type { CountryShapes } from '../../data/countryShapes.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { SourcedFigures } from '../../data/figures.ts';
import type { Language } from '../../domain/language.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import type { LayerValues } from '../../state/derived/layerValues.ts';
import type { LensRecord } from '../../state/derived/lensRecord.ts';
import type { Snapshot } from '../../state/derived/snapshot.ts';
import type { Selectors } from '../../state/derived/selectors.ts';
import type { Camera, Projection, Selection, Symbology, ViewState } from '../../state/view.ts';
import type { Attention } from '../featureState.ts';
import type { Palette } from '../palette.ts';
import { colourCount, layerColours, type LayerColours } from '../ramp.ts';
import { shownCamera, type Size } from '../camera.ts';
import { namedCountries } from './namedCountries.ts';

/** A view on a day with all that is drawn of it. */
export interface MapContent {
  readonly dataset: Dataset;
  readonly shapes: CountryShapes;
  readonly record: LensRecord;
  readonly snapshot: Snapshot;
  readonly attention: Attention;
  /** Items whose countries are outlined. */
  readonly outlined: readonly Selection[];
  /** Null for the number of partnerships. */
  readonly layerValues: LayerValues | null;
  readonly form: Symbology;
  readonly language: Language;
  readonly projection: Projection;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly colours: LayerColours;
  /** Factor of the size of country names. */
  readonly nameScale: number;
  /** The countries whose names come before all others, most important first. */
  readonly named: readonly Party[];
  /** The names that are drawn, and where they stand (`namePlaces`); null for those that fit at their best places. */
  readonly namePlaces: NamePlaces | null;
}

/** For each country with a name the key of the candidate where it stands. */
export type NamePlaces = ReadonlyMap<Party, string>;

/** What a picture of a view is made from. */
export interface PictureSource {
  readonly dataset: Dataset;
  readonly shapes: CountryShapes;
  readonly selectors: Selectors;
  /** Null if there are none, or if they have not been loaded: then a layer of figures shows partnerships. */
  readonly figures: SourcedFigures | null;
}

/** How a view is shown. */
export interface Appearance {
  readonly palette: Palette;
  readonly attention: Attention;
  /** The part of the map that the camera fits into. */
  readonly free: Size;
  /** The size of the map that the camera was chosen for; null, the default, if it is shown as it is. */
  readonly shows?: Size | null;
  /** Factor of the size of country names; 1 if omitted. */
  readonly nameScale?: number;
  /** What is said to be on the map besides the view: its countries are named, too. */
  readonly show?: Shown | undefined;
  /** The names that are drawn, and where; those that fit at their best places if omitted. */
  readonly namePlaces?: NamePlaces;
}

/** What a picture of a view shows. A list is shown as the flat map. */
export function mapContent(
  { dataset, shapes, selectors, figures }: PictureSource,
  view: ViewState,
  { palette, attention, free, shows = null, nameScale = 1, show, namePlaces }: Appearance,
): MapContent {
  const projection = view.view === 'globe' ? 'globe' : 'map';
  const layerValues = figures && selectors.layerValues(figures, view);
  return {
    dataset,
    shapes,
    record: selectors.record(view),
    snapshot: selectors.snapshot(view),
    attention,
    outlined: [
      view.selection,
      view.compare === null ? null : { kind: 'country', id: view.compare },
      attention.hover,
    ],
    layerValues,
    form: view.form,
    language: view.lang,
    projection,
    camera: shownCamera(view.map, projection, free, shows),
    palette,
    colours: layerColours(layerValues?.group, colourCount(layerValues), palette.scheme),
    nameScale,
    named: namedCountries(dataset, view, show),
    namePlaces: namePlaces ?? null,
  };
}
