/** The maps on the cards of tours and lessons: their first scenes. */
import { SCENE_MAP, type Size } from '../../src/cartography/camera.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import type { Item, Picture } from '../../src/cartography/picture/displayList.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { pictureOf } from '../../src/cartography/picture/pictureOf.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import type { Language } from '../../src/domain/language.ts';
import { createSelectors, emphasised } from '../../src/state/derived/selectors.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import type { PagesRecord } from '../pages/pageContext.ts';

/** So many at most are on the card of all of them, in so many columns. */
const MOST = 4;
const COLUMNS = 2;
/** Between their maps, in pixels of the map. */
const GAP = 2;

/** Draws the map of a card at a size in pixels of the map. */
export type CardMap = (size: Size) => Picture;

/** Returns a function that draws the first scene of one tour or lesson, or those of several side by side. */
export function tourMaps(
  { dataset, figures, tours, lessons }: Pick<PagesRecord, 'dataset' | 'figures' | 'tours' | 'lessons'>,
  shapes: CountryShapes,
): (ids: readonly string[], language: Language) => CardMap {
  const selectors = createSelectors(dataset);
  const sceneItems = (id: string, language: Language, size: Size): readonly Item[] => {
    const scene = [...tours, ...lessons].find((tour) => tour.id === id)?.scenes[0];
    if (!scene) throw new Error(`Cards of tours: expected a tour or a lesson, got "${id}".`);
    const { view } = parseView(scene.view, { dataset, language });
    // Outlines are kept for each set of shapes (`mapGround`), so each picture has a set of its own.
    const source: PictureSource = { dataset, figures, selectors, shapes: { ...shapes } };
    const emphasis = emphasised(dataset, view);
    const { show } = scene;
    const options = { ...size, name: '', palette: LIGHT, emphasis, show, shows: SCENE_MAP };
    return pictureOf(source, view, options).items;
  };
  return (ids, language) => (size) => {
    const shown = ids.slice(0, MOST);
    const columns = Math.min(shown.length, COLUMNS);
    const rows = Math.ceil(shown.length / columns);
    const width = (size.width - GAP * (columns - 1)) / columns;
    const height = (size.height - GAP * (rows - 1)) / rows;
    return {
      ...size,
      name: '',
      items: shown.map((id, i) => ({
        type: 'group',
        x: (i % columns) * (width + GAP),
        y: Math.floor(i / columns) * (height + GAP),
        clip: { x: 0, y: 0, width, height },
        items: sceneItems(id, language, { width, height }),
      })),
    };
  };
}
