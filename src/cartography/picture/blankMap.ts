/** The world without names, for an exercise. */
import type { CountryShapes } from '../../data/countryShapes.ts';
import { type Size, worldCamera } from '../camera.ts';
import type { Palette } from '../palette.ts';
import type { Item, Picture, Piece } from './displayList.ts';
import { mapGround } from './mapGround.ts';
import type { Run } from './mapProjection.ts';
import { finished } from './steps.ts';

/** How a blank map is drawn. */
interface Options extends Size {
  /** What it is called. */
  readonly name: string;
  readonly palette: Palette;
  /** The most countries with a number. */
  readonly most: number;
}

/** A blank map. */
interface BlankMap {
  readonly picture: Picture;
  /** The codes of the countries with a number, from number 1 on. */
  readonly countries: readonly string[];
}

/** Of a number, in pixels of the picture: as large as text of 11 points. */
const SIZE = 44 / 3;
const RADIUS = 9.5;
/** Between two numbers, in pixels. */
const GAP = 2;

/**
 * The flat map of the world with land, coasts and borders, and with numbers on countries, from left to right. Of the
 * codes the first ones have a number; those without a shape, and those too close to another, have none.
 */
export function blankMap(
  shapes: CountryShapes,
  codes: readonly string[],
  { name, width, height, palette, most }: Options,
): BlankMap {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const camera = worldCamera({ width, height }, 'map');
  const { projection, outlines } = finished(
    mapGround(shapes, camera, { width, height, insets, detail: 2 }, 'map'),
  );
  const labels = new Map(shapes.features.map(({ id, properties }) => [String(id), properties.label]));
  const placed: { readonly code: string; readonly x: number; readonly y: number }[] = [];
  for (const code of new Set(codes)) {
    const label = labels.get(code);
    const point = label && projection.point([label[0] ?? 0, label[1] ?? 0]);
    const isFree = (x: number, y: number) =>
      placed.every((other) => Math.hypot(other.x - x, other.y - y) > 2 * RADIUS + GAP);
    if (point && placed.length < most && isFree(point.x, point.y)) placed.push({ code, ...point });
  }
  const inOrder = placed.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const items: Item[] = [
    { type: 'box', x: 0, y: 0, width, height, fill: palette.sea },
    ...[...outlines.areas.values()].map((runs): Item => ({
      type: 'path',
      pieces: piecesOf(runs, 'ring'),
      fill: palette.land,
    })),
    {
      type: 'path',
      pieces: piecesOf(outlines.lines, 'line'),
      stroke: { colour: palette.muted, width: 0.6 },
    },
    ...inOrder.flatMap(({ x, y }, i): Item[] => [
      { type: 'dot', x, y, radius: RADIUS, fill: palette.surface, stroke: { colour: palette.ink, width: 1 } },
      {
        type: 'text',
        text: String(i + 1),
        x,
        y: y + 0.34 * SIZE,
        anchor: 'middle',
        size: SIZE,
        weight: 600,
        fill: palette.ink,
      },
    ]),
  ];
  const clip = { x: 0, y: 0, width, height };
  return {
    picture: { name, width, height, items: [{ type: 'group', x: 0, y: 0, clip, items }] },
    countries: inOrder.map(({ code }) => code),
  };
}

function piecesOf(runs: readonly Run[], type: Piece['type']): Piece[] {
  return runs.map((points) => ({ type, points }));
}
