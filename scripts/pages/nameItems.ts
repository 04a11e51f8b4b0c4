/** The names of the countries and unions that a map marks, and of the place of its event. */
import type { Size } from '../../src/cartography/camera.ts';
import type { Palette } from '../../src/cartography/palette.ts';
import type { Text } from '../../src/cartography/picture/displayList.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { labelLines } from '../../src/cartography/picture/labelLines.ts';
import { mapProjection } from '../../src/cartography/picture/mapProjection.ts';
import { placeLabels } from '../../src/cartography/picture/placeLabels.ts';
import { textWidth } from '../../src/cartography/picture/textWidth.ts';
import type { Party } from '../../src/domain/partnership/partnership.ts';
import type { Camera, ViewState } from '../../src/state/view.ts';

/** How names are set; the font size is in pixels. */
export interface NameOptions extends Size {
  readonly palette: Pick<Palette, 'label' | 'halo'>;
  readonly size: number;
  readonly camera: Camera;
}

/** In ems, except for the padding in pixels. `GAP` is above a dot, `LINE` half of the height of a line. */
const LAYOUT = { maxWidth: 9, letterSpacing: 0.02, padding: 1 };
const HALO = 0.14;
const GAP = 0.5;
const LINE = 0.6;
const EDGE = 0.75;

/** The names that fit: those of the selected country and of the lens first, then larger countries first. */
export function nameItems(
  { dataset, shapes }: Pick<PictureSource, 'dataset' | 'shapes'>,
  parties: readonly Party[],
  { selection, lens, lang }: Pick<ViewState, 'selection' | 'lens' | 'lang'>,
  { width, height, palette, size, camera }: NameOptions,
): Text[] {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const projection = mapProjection(camera, { width, height, insets }, 'map');
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.id), feature.properties]));
  const labels = parties.flatMap((party) => {
    const country = dataset.countries.get(party);
    const shape = shapeOf.get(party);
    const pointOf = (position: readonly number[] | undefined) =>
      position ? projection.point([position[0] as number, position[1] as number]) : null;
    const [middle, capital] = [pointOf(shape?.label), pointOf(country?.capital?.position)];
    const point = middle ?? capital;
    if (!country || !point) return [];
    const text = country.name[lang];
    const first = party === selection?.id || lens.includes(party);
    const rank = first ? 0 : (shape?.rank ?? 1);
    // Above the dot of the capital where the name would cover it. A union has no shape, only a capital.
    const covers =
      capital !== null &&
      Math.abs(capital.x - point.x) < textWidth(text, { size, weight: 600 }) / 2 &&
      Math.abs(capital.y - point.y) < size;
    const lines = labelLines(text, LAYOUT.maxWidth, LAYOUT.letterSpacing).length;
    const y = covers ? capital.y - (GAP + LINE * lines) * size : point.y;
    const isSeen = point.y > 0 && point.y < height;
    // At the upper or lower edge it moves inside.
    const inside = isSeen ? Math.min(Math.max(y, EDGE * size), height - EDGE * size) : y;
    return [{ text, x: point.x, y: inside, rank, offset: [0, 0] as const }];
  });
  const placed = placeLabels(labels, { size, ...LAYOUT }, { width, height });
  return placed.flatMap(({ lines }) =>
    lines.map(({ text, x, y }): Text => ({
      type: 'text',
      text,
      x,
      y,
      anchor: 'middle',
      size,
      weight: 600,
      fill: palette.label,
      halo: { colour: palette.halo, width: HALO * size },
    })),
  );
}
