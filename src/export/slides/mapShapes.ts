/** A picture as groups of shapes: countries, borders, partnerships, events, names and the legend. */
import { generalise } from '../../cartography/picture/generalise.ts';
import { finished } from '../../cartography/picture/steps.ts';
import type { Path, Picture, Piece } from '../../cartography/picture/displayList.ts';
import { type FlatItem, flatItems } from '../../cartography/picture/flatItems.ts';
import type { Run } from '../../cartography/picture/mapProjection.ts';
import { SLIDES } from '../../i18n/slides.ts';
import type { SlidePicture } from './deck.ts';
import type { ShapeContext } from './shapeContext.ts';
import { groupOf, type Shape, shapeOf } from './shapeXml.ts';

/** Farthest distance of outlines from those of the picture, in points: every corner is an object in the program. */
const TOLERANCE = 1.5;

type Category = keyof (typeof SLIDES)['en']['shapes'];

/** A picture as one group, with its text alternative. */
export function mapShapes(
  { picture, alt, names = {} }: SlidePicture,
  name: string,
  context: ShapeContext,
): Shape {
  const words = SLIDES[context.language].shapes;
  const { map, legend } = partsOf(picture);
  const groups = [
    ...categorised(fewerCorners(map, TOLERANCE / context.scale)),
    ...(legend.length > 0 ? [['legend', legend] as const] : []),
  ];
  const shapes = groups.map(([category, items]) => {
    const nameOf = (item: FlatItem) => {
      if (item.type === 'text') return item.text;
      return item.shows ? (names[`${item.shows.kind} ${item.shows.id}`] ?? item.shows.id) : words[category];
    };
    return groupOf(
      words[category],
      items.map((item) => shapeOf(item, nameOf(item), context)),
      context,
    );
  });
  return groupOf(name, shapes, context, { text: alt });
}

/** What is on the map, and what is around it: in a picture the map is the first group. */
function partsOf(picture: Picture): { map: FlatItem[]; legend: FlatItem[] } {
  const end = picture.items.findIndex(({ type }) => type === 'group') + 1;
  const flat = (items: Picture['items']) => flatItems({ ...picture, items });
  return { map: flat(picture.items.slice(0, end)), legend: flat(picture.items.slice(end)) };
}

/** Items that follow each other and are of the same kind. Their order is what lies above what. */
function categorised(items: readonly FlatItem[]): [Category, FlatItem[]][] {
  const groups: [Category, FlatItem[]][] = [];
  for (const item of items) {
    const category = categoryOf(item);
    const last = groups.at(-1);
    if (last?.[0] === category) last[1].push(item);
    else groups.push([category, [item]]);
  }
  return groups;
}

function categoryOf(item: FlatItem): Category {
  if (item.type === 'text') return 'names';
  switch (item.shows?.kind) {
    case 'country':
      return item.type === 'path' ? 'countries' : 'points';
    case 'partnership':
      return 'partnerships';
    case 'event':
      return 'events';
    case undefined:
      return isBorders(item) ? 'borders' : 'background';
  }
}

function isBorders(item: FlatItem): boolean {
  return item.type === 'path' && !item.shows && item.fill === undefined && item.hatch === undefined;
}

/** The same items with simpler outlines of countries. A border that two countries share stays the same line for both. */
function fewerCorners(items: readonly FlatItem[], tolerance: number): FlatItem[] {
  const countries = items.filter((item) => item.type === 'path' && item.shows?.kind === 'country') as Path[];
  const areas = countries.map(({ pieces }) => pieces.map(({ points }) => [...points]));
  const simple = finished(generalise(areas, [], { tolerance })).areas;
  const rings = new Map<FlatItem, readonly Run[]>(countries.map((country, i) => [country, simple[i] ?? []]));
  return items.map((item): FlatItem => {
    if (item.type !== 'path') return item;
    if (isBorders(item)) {
      const { lines } = finished(generalise(areas, item.pieces.map(closed), { tolerance }));
      return { ...item, pieces: lines.map((points): Piece => ({ type: 'line', points })) };
    }
    const runs = rings.get(item) ?? [];
    // A country of which nothing is left stays as it is.
    if (runs.length === 0) return item;
    return { ...item, pieces: runs.map((points): Piece => ({ type: 'ring', points })) };
  });
}

function closed({ type, points }: Piece): Run {
  return type === 'ring' ? [...points, ...points.slice(0, 2)] : [...points];
}
