/** Maps of what a page is about, for the page and for its preview card. */
import type { Size } from '../../src/cartography/camera.ts';
import type { Palette } from '../../src/cartography/palette.ts';
import type { Item, Picture } from '../../src/cartography/picture/displayList.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { pictureOf } from '../../src/cartography/picture/pictureOf.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { memoised } from '../../src/domain/memoised.ts';
import type { Party } from '../../src/domain/partnership/partnership.ts';
import { createSelectors, emphasised } from '../../src/state/derived/selectors.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Camera, ViewState } from '../../src/state/view.ts';
import { nameItems } from './nameItems.ts';
import { positionsToShow, recordOnPage } from './onPage.ts';

/** The map of a view with what it was drawn from. */
export interface SelectionMap {
  readonly picture: Picture;
  readonly source: PictureSource;
  /** The colours: those of countries mean members on the map of a partnership or an event, otherwise numbers. */
  readonly palette: Palette;
  /** The countries and unions with an arc or a ring, and the selected one, by English name. */
  readonly parties: readonly Party[];
}

/** How maps are drawn. `names` is the font size of names in pixels. */
export interface SelectionMapOptions extends Size {
  readonly palette: Palette;
  readonly names: number;
  /** The camera that shows some positions in a map of a size. */
  readonly camera: (positions: readonly Position[], size: Size) => Camera;
}

/**
 * Returns a function that draws the flat map of a view. Of a selection only what its page is about is drawn, and the
 * camera shows all of it, unless the view has a camera.
 */
export function selectionMaps(
  dataset: Dataset,
  shapes: CountryShapes,
): (view: ViewState, options: SelectionMapOptions) => SelectionMap {
  // Outlines are kept for each set of shapes (`mapGround`), so each camera has a set of its own.
  const shapesOf = memoised((key: string) => ({ key, ...shapes }));
  return (view, { palette: usual, names, camera, ...size }) => {
    const palette = showsMembers(view) ? ofMembers(usual) : usual;
    const shown = view.selection ? recordOnPage(dataset, view.selection) : dataset;
    const whole = { dataset: shown, shapes, selectors: selectorsFor(shown, view), figures: null };
    const map = view.map ?? camera(positionsToShow(whole, view), size);
    const source = { ...whole, shapes: shapesOf(JSON.stringify([map, size])) };
    const drawn: ViewState = { ...view, map, view: 'map' };
    const emphasis = emphasised(dataset, view);
    const picture = pictureOf(source, drawn, { ...size, name: '', palette, emphasis });
    const parties = partiesOf(source, drawn);
    // The names of the map are fewer, and of any country.
    const items = withoutText(picture.items);
    const named = nameItems(source, parties, drawn, {
      ...size,
      palette,
      size: names,
      camera: map,
      items: ungrouped(items),
    });
    return {
      picture: { ...picture, items: [...items, ...named] },
      source,
      palette,
      parties,
    };
  };
}

/** Whether the map of a view is of one partnership or event, of which the countries are members. */
export function showsMembers({ selection }: Pick<ViewState, 'selection'>): boolean {
  return selection !== null && selection.kind !== 'country';
}

function ofMembers(palette: Palette): Palette {
  const colour = palette.partnershipCount[2];
  return { ...palette, partnershipCount: [colour, colour, colour, colour] };
}

/** On the map of members the capital of the lens has no mark of its own: it would look like an event. */
function selectorsFor(dataset: Dataset, view: ViewState): PictureSource['selectors'] {
  const selectors = createSelectors(dataset);
  if (!showsMembers(view)) return selectors;
  return { ...selectors, record: (query) => ({ ...selectors.record(query), lens: [] }) };
}

function partiesOf({ dataset, selectors }: PictureSource, view: ViewState): Party[] {
  const { arcs, rings } = selectors.snapshot(view);
  const { selection } = view;
  const codes = new Set([
    ...arcs.flatMap(({ from, to }) => [from, to]),
    ...rings.map(({ party }) => party),
    ...(selection?.kind === 'country' ? [selection.id] : []),
  ]);
  const name = (party: Party) => dataset.countries.get(party)?.name.en ?? party;
  return [...codes].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function withoutText(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type === 'group') return [{ ...item, items: withoutText(item.items) }];
    return item.type === 'text' ? [] : [item];
  });
}

/** The primitives of a picture without furniture: its groups are not moved. */
function ungrouped(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (item.type === 'group' ? ungrouped(item.items) : [item]));
}
