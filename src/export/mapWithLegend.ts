/** The map of a view with nothing around it but its legend. */
import type { Palette } from '../cartography/palette.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import type { LegendRow } from '../cartography/picture/furniture.ts';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { pictureOf } from '../cartography/picture/pictureOf.ts';
import { type Seen, seenIn } from '../cartography/picture/seen.ts';
import type { Shown } from '../domain/tour/tour.ts';
import { emphasised } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';
import { allShown } from './allShown.ts';
import type { Pixels } from './pictureChoices.ts';
import { pictureAlt } from './pictureAlt.ts';
import { pictureLegend } from './pictureLegend.ts';

/** How it is drawn: its size in pixels of the map, and the size of the map that the camera of the view is for. */
interface Options extends Pixels {
  readonly palette: Palette;
  readonly shows: Pixels | null;
  /** What is said to be on the map besides the view: its countries are named, too. */
  readonly show?: Shown | undefined;
  /** Whether countries without figures have all the same colour, so that it says nothing. */
  readonly plain?: boolean;
}

/** The picture, with the legend of what is seen in it, which is also its name. It takes 10 to 200 ms. */
export function mapWithLegend(
  source: PictureSource,
  view: ViewState,
  { plain = false, ...options }: Options,
): Picture {
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
    return isPlain ? beforeHeading(rows) : rows;
  };
  const drawn = (legend: readonly LegendRow[]) =>
    pictureOf(source, view, { ...settings, name: '', furniture: { legend } });
  // Most pictures show all. If not, most legends are as high: then the map keeps its place, and its outlines are at hand.
  const whole = legendOf(allShown(source, view));
  const first = drawn(whole);
  const seen = seenIn(first);
  const legend = legendOf(seen);
  const isWhole = JSON.stringify(legend) === JSON.stringify(whole);
  return { ...(isWhole ? first : drawn(legend)), name: pictureAlt(source, view, seen) };
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
