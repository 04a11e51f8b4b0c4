/** The map of a view with nothing around it but its legend. */
import type { Palette } from '../cartography/palette.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import type { LegendRow } from '../cartography/picture/furniture.ts';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { pictureSteps } from '../cartography/picture/pictureOf.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import type { Steps } from '../cartography/picture/steps.ts';
import type { Shown } from '../domain/tour/tour.ts';
import { emphasised } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';
import { allShown } from './allShown.ts';
import type { Pixels } from './pictureChoices.ts';
import { pictureAlt } from './pictureAlt.ts';
import { pictureLegend } from './pictureLegend.ts';
import { wordedPicture } from './wordedPicture.ts';

/** How it is drawn: its size in pixels of the map, and the size of the map that the camera of the view is for. */
interface Options extends Pixels {
  readonly palette: Palette;
  readonly shows: Pixels | null;
  /** What is said to be on the map besides the view: its countries are named, too. */
  readonly show?: Shown | undefined;
  /** Whether countries without figures have all the same colour, so that it says nothing. */
  readonly plain?: boolean;
}

/** The picture, with the legend of what is seen in it, which is also its name. */
export function* mapWithLegend(
  source: PictureSource,
  view: ViewState,
  { plain = false, ...options }: Options,
): Steps<Picture> {
  const isPlain = plain && view.layer.kind === 'ties';
  const palette = isPlain ? withoutCounts(options.palette) : options.palette;
  const settings = {
    ...options,
    palette,
    emphasis: emphasised(source.dataset, view),
    fills: true,
  };
  const legendOf = (seen: Seen) => {
    const rows = pictureLegend(source, view, seen, palette);
    return { legend: isPlain ? beforeHeading(rows) : rows };
  };
  const { picture, seen } = yield* wordedPicture(allShown(source, view), legendOf, (furniture) =>
    pictureSteps(source, view, { ...settings, name: '', furniture }),
  );
  return { ...picture, name: pictureAlt(source, view, seen) };
}

function withoutCounts(palette: Palette): Palette {
  const { land } = palette;
  return { ...palette, partnershipCount: [land, land, land, land] };
}

/** The rows of a legend but those that say what the colours of countries mean. */
function beforeHeading(rows: readonly LegendRow[]): readonly LegendRow[] {
  const heading = rows.findIndex(({ mark }) => mark.mark === 'heading');
  return heading < 0 ? rows : rows.slice(0, heading);
}
