/** How areas are filled and lines are drawn. */
import type { Stroke } from '../../cartography/picture/displayList.ts';
import { HATCH } from '../../cartography/picture/looks.ts';
import type { Palette } from '../../cartography/palette.ts';
import { emu } from './layoutTable.ts';
import type { ShapeContext } from './shapeContext.ts';
import { colourXml } from './themeColours.ts';
import { tag } from '../../formats/xml.ts';

/** A fill in a CSS colour; none without one. `opacity` is from 0 to 1. */
export function fillXml(fill: string | undefined, palette: Palette, opacity: number): string {
  if (fill === undefined || opacity === 0) return tag('a:noFill');
  return tag('a:solidFill', {}, colourXml(fill, palette, opacity));
}

/** Lines that rise to the right, on land. */
export function hatchXml(palette: Palette): string {
  return tag(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    tag('a:fgClr', {}, colourXml(HATCH.colour, palette)),
    tag('a:bgClr', {}, colourXml(palette.land, palette)),
  );
}

/** A line; dashes and gaps are multiples of the width of the line, in thousandths of a percent. */
export function lineXml(
  stroke: Stroke | undefined,
  { scale, palette }: Pick<ShapeContext, 'scale' | 'palette'>,
  opacity: number,
): string {
  if (!stroke || stroke.width === 0) return tag('a:ln', {}, tag('a:noFill'));
  const { colour, width, dash = [] } = stroke;
  const share = (length: number) => Math.round((length / width) * 100_000);
  const stops = Array.from({ length: Math.floor(dash.length / 2) }, (_, i) =>
    tag('a:ds', { d: share(dash[2 * i] as number), sp: share(dash[2 * i + 1] as number) }),
  );
  return tag(
    'a:ln',
    { w: emu(width * scale) },
    tag('a:solidFill', {}, colourXml(colour, palette, opacity)),
    stops.length > 0 && tag('a:custDash', {}, ...stops),
    tag('a:round'),
  );
}
