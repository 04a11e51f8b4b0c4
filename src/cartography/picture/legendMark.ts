/** Samples of the marks of a map for its legend. */
import type { LineStyle } from '../legend.ts';
import type { Palette } from '../palette.ts';
import type { Item, Piece } from './displayList.ts';
import type { LegendMark } from './legendItems.ts';

/** Widths of samples at the scale 1, in pixels: of lines and fading events, of areas, of single points. */
const [LINE_WIDTH, AREA_WIDTH, POINT_WIDTH] = [26, 18, 10];
/** Height of the sample of an area. */
const AREA_HEIGHT = 12;

/** Lines of samples are this many times as wide as on the map. */
const LARGER = 1.25;

/** The colours of samples. */
export type MarkColours = Pick<Palette, 'kind' | 'accent' | 'muted' | 'ink' | 'capital'>;

/** Width of the sample of a mark, in pixels. */
export function markWidth(mark: LegendMark, scale: number): number {
  switch (mark.mark) {
    case 'heading':
      return 0;
    case 'amount':
      return 2 * mark.radius;
    case 'colour':
    case 'hatch':
    case 'withheld':
    case 'outline':
      return AREA_WIDTH * scale;
    case 'circle':
    case 'dot':
    case 'scheduled':
    case 'capital':
    case 'focus':
      return POINT_WIDTH * scale;
    case 'line':
    case 'uncertain':
    case 'faint':
    case 'ring':
    case 'event':
      return LINE_WIDTH * scale;
  }
}

/** The sample of a mark, from `x` on, with its middle at `y`. */
export function legendMark(
  mark: LegendMark,
  x: number,
  y: number,
  scale: number,
  { kind, accent, muted, ink, capital }: MarkColours,
): Item[] {
  const width = markWidth(mark, scale);
  const line = (style: LineStyle, colour: string, opacity = 1): Item[] => {
    const wide = style.width * LARGER * scale;
    const offset = style.gap === undefined ? 0 : (style.gap * scale + wide) / 2;
    const pieces = (offset === 0 ? [0] : [-offset, offset]).map((dy): Piece => ({
      type: 'line',
      points: [x, y + dy, x + width, y + dy],
    }));
    const dash = style.dash?.map((length) => length * wide);
    return [{ type: 'path', pieces, stroke: { colour, width: wide, ...(dash && { dash }) }, opacity }];
  };
  const [left, top, right, bottom] = [
    x,
    y - (AREA_HEIGHT / 2) * scale,
    x + width,
    y + (AREA_HEIGHT / 2) * scale,
  ];
  const area: Piece = { type: 'ring', points: [left, top, right, top, right, bottom, left, bottom] };
  const disc = (at: number, opacity = 1): Item => ({
    type: 'dot',
    x: x + at * scale,
    y,
    radius: 3.2 * scale,
    fill: accent,
    opacity,
  });
  const circle = (at: number, radius: number, colour: string, stroke = 1.3): Item => ({
    type: 'dot',
    x: x + at * scale,
    y,
    radius: radius * scale,
    stroke: { colour, width: stroke * scale },
  });
  const point = (radius: number, fill: string): Item => ({
    type: 'dot',
    x: x + (POINT_WIDTH / 2) * scale,
    y,
    radius: radius * scale,
    fill,
  });
  switch (mark.mark) {
    case 'heading':
      return [];
    case 'line':
      return line(mark.style, kind[mark.kind]);
    case 'uncertain':
      return line(mark.style, muted);
    case 'faint':
      return line({ width: 1.6 }, muted, 0.35);
    case 'ring':
      return [circle(8, 4.2, kind.national), circle(18, 4.2, kind.bloc)];
    case 'circle':
      return [circle(POINT_WIDTH / 2, 4.2, kind[mark.of], mark.thin ? 0.7 : 1.3)];
    case 'event':
      return [1, 0.6, 0.25].map((opacity, i) => disc(4.5 + i * 8.5, opacity));
    case 'dot':
      return [disc(POINT_WIDTH / 2)];
    case 'capital':
      return [point(2.2, capital)];
    case 'focus':
      return [point(5, accent)];
    case 'outline':
      return [{ type: 'path', pieces: [area], stroke: { colour: ink, width: 1.4 * scale } }];
    case 'scheduled':
      return [circle(POINT_WIDTH / 2, 2.4, accent)];
    case 'colour':
      return [{ type: 'path', pieces: [area], fill: mark.colour }];
    case 'hatch':
      return [{ type: 'path', pieces: [area], hatch: true, opacity: 0.5 }];
    case 'withheld':
      return [
        {
          type: 'path',
          pieces: [area],
          stroke: { colour: muted, width: 1.4 * scale, dash: [2.8 * scale, 2.1 * scale] },
        },
      ];
    case 'amount': {
      const radius = mark.radius - 1;
      const stroke = { colour: mark.colour, width: 1 };
      return [{ type: 'dot', x: x + mark.radius, y, radius, fill: mark.colour, fillOpacity: 0.5, stroke }];
    }
  }
}
