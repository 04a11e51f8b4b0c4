/** The names of the countries and unions that a map marks. */
import type { Size } from '../../src/cartography/camera.ts';
import type { Palette } from '../../src/cartography/palette.ts';
import { clutterOf } from '../../src/cartography/picture/clutter.ts';
import type { Dot, Item, Text } from '../../src/cartography/picture/displayList.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { mapGround } from '../../src/cartography/picture/mapGround.ts';
import { finished } from '../../src/cartography/picture/steps.ts';
import { nameCandidates } from '../../src/cartography/picture/nameCandidates.ts';
import { placeLabels } from '../../src/cartography/picture/placeLabels.ts';
import type { Party } from '../../src/domain/partnership/partnership.ts';
import type { Camera, ViewState } from '../../src/state/view.ts';

/** How names are set; the font size is in pixels. */
export interface NameOptions extends Size {
  readonly palette: Pick<Palette, 'label' | 'halo'>;
  readonly size: number;
  readonly camera: Camera;
  /** What is drawn below the names: they leave points free, and lines where they can. */
  readonly items: readonly Item[];
}

/** In ems, except for the padding in pixels. */
const LAYOUT = { maxWidth: 9, letterSpacing: 0.02, padding: 1, weight: 600 } as const;
const HALO = 0.14;
/** On how many points names may lie: those that are needed, and others. */
const MOST_POINTS = { needed: Infinity, other: 1 };
/** Of so few countries, all names are needed. */
const FEW = 12;

/** The names that fit: those of the selected country and of the lens first, then larger countries first. */
export function nameItems(
  { dataset, shapes }: Pick<PictureSource, 'dataset' | 'shapes'>,
  parties: readonly Party[],
  { selection, lens, lang }: Pick<ViewState, 'selection' | 'lens' | 'lang'>,
  { width, height, palette, size, camera, items }: NameOptions,
): Text[] {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const { projection, outlines } = finished(
    mapGround(shapes, camera, { width, height, insets, detail: 1 }, 'map'),
  );
  const within = { left: 0, top: 0, right: width, bottom: height };
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.id), feature.properties]));
  const dots = items.filter((item): item is Dot => item.type === 'dot' && item.shows?.kind === 'country');
  const capitals = new Map(dots.map((dot) => [dot.shows?.id, dot]));
  const labels = parties.flatMap((id) => {
    const country = dataset.countries.get(id);
    if (!country) return [];
    const shape = shapeOf.get(id);
    const first = id === selection?.id || lens.includes(id);
    const needed = first || parties.length <= FEW;
    const area = {
      middle: shape ? projection.point([shape.label[0] as number, shape.label[1] as number]) : null,
      // A union has no shape, only a capital.
      capital: capitals.get(id) ?? null,
      rings: outlines.areas.get(id) ?? [],
      above: false,
      needed,
    };
    return [
      {
        id,
        text: country.name[lang],
        rank: first ? 0 : (shape?.rank ?? 1),
        candidates: nameCandidates(area, size, within),
        mostPoints: MOST_POINTS[needed ? 'needed' : 'other'],
      },
    ];
  });
  const placed = placeLabels(labels, { size, ...LAYOUT }, within, clutterOf(items, { width, height }));
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
