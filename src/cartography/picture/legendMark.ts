/** Samples of the marks of a map for its legend. */
import type { LineStyle } from '../legend.ts';
import type { Palette } from '../palette.ts';
import type { Item, Piece } from './displayList.ts';
import type { LegendRow } from './furniture.ts';

/** Width of a sample at the scale 1, in pixels. */
export const MARK_WIDTH = 24;

/** Lines of samples are this many times as wide as on the map. */
const LARGER = 1.25;

/** The sample of an entry, from `x` on, with its middle at `y`. */
export function legendMark(
  mark: LegendRow['mark'],
  x: number,
  y: number,
  scale: number,
  { kind, accent, muted }: Pick<Palette, 'kind' | 'accent' | 'muted'>,
): Item[] {
  const line = (style: LineStyle, colour: string): Item[] => {
    const width = style.width * LARGER * scale;
    const offset = style.gap === undefined ? 0 : (style.gap * scale + width) / 2;
    const pieces = (offset === 0 ? [0] : [-offset, offset]).map((dy): Piece => ({
      type: 'line',
      points: [x, y + dy, x + MARK_WIDTH * scale, y + dy],
    }));
    const dash = style.dash?.map((length) => length * width);
    return [{ type: 'path', pieces, stroke: { colour, width, ...(dash && { dash }) } }];
  };
  const dot = (
    at: number,
    radius: number,
    rest: { fill?: string; colour?: string; opacity?: number },
  ): Item => ({
    type: 'dot',
    x: x + at * scale,
    y,
    radius: radius * scale,
    ...(rest.fill && { fill: rest.fill }),
    ...(rest.colour && { stroke: { colour: rest.colour, width: 1.3 * scale } }),
    ...(rest.opacity && { opacity: rest.opacity }),
  });
  switch (mark.mark) {
    case 'line':
      return line(mark.style, kind[mark.kind]);
    case 'uncertain':
      return line(mark.style, muted);
    case 'ring':
      return [dot(8, 4.6, { colour: kind.national }), dot(16, 4.6, { colour: kind.bloc })];
    case 'event':
      return [1, 0.6, 0.25].map((opacity, i) => dot(5 + i * 7, 3, { fill: accent, opacity }));
    case 'scheduled':
      return [dot(12, 2.6, { colour: accent })];
    case 'colour':
      return [box(mark.colour)];
    case 'hatch':
      return [{ type: 'path', pieces: [{ type: 'ring', points: corners() }], hatch: true, opacity: 0.5 }];
  }

  function corners(): number[] {
    const [right, top, bottom] = [x + MARK_WIDTH * scale, y - 6 * scale, y + 6 * scale];
    return [x, top, right, top, right, bottom, x, bottom];
  }
  function box(fill: string): Item {
    return { type: 'box', x, y: y - 6 * scale, width: MARK_WIDTH * scale, height: 12 * scale, fill };
  }
}
