/** Primitives of pictures as shapes that can be edited: areas, lines, circles and texts with a name each. */
import type { Piece, Rectangle, Stroke, Text } from '../../cartography/picture/displayList.ts';
import type { FlatItem } from '../../cartography/picture/flatItems.ts';
import { boundsOf } from '../../cartography/picture/bounds.ts';
import { HATCH } from '../../cartography/picture/looks.ts';
import { textWidth } from '../../cartography/picture/textWidth.ts';
import type { Palette } from '../../cartography/palette.ts';
import type { Language } from '../../domain/language.ts';
import { emu } from './layoutTable.ts';
import { transformXml } from './presentation.ts';
import { languageOf } from './textBody.ts';
import { colourXml } from './themeColours.ts';
import { tag, textXml } from './xml.ts';

/** How shapes are drawn. */
export interface ShapeContext {
  /** Points for each pixel of the picture, and where its top left corner is, in points. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  readonly language: Language;
  /** An id that no other shape of the slide has. */
  readonly newId: () => number;
}

/** A shape with the rectangle that it fills, in points. */
export interface Shape {
  readonly xml: string;
  readonly bounds: Rectangle;
}

/** Coordinates of paths are whole and in these parts of a point. */
const PARTS = 100;

/** A primitive as a shape with a name. */
export function shapeOf(item: FlatItem, name: string, context: ShapeContext): Shape {
  const { palette } = context;
  const opacity = item.opacity ?? 1;
  switch (item.type) {
    case 'path': {
      const { left, top, width, height, xml } = geometryOf(item.pieces, context);
      const fill = item.hatch ? hatchXml(palette) : fillXml(item.fill, palette, opacity);
      const line = lineXml(item.stroke, context, opacity);
      return shape(name, { x: left, y: top, width, height }, xml + fill + line, context);
    }
    case 'dot': {
      const radius = item.radius + (item.stroke?.width ?? 0) / 2;
      const place = placed(item.x - radius, item.y - radius, 2 * radius, 2 * radius, context);
      const fill = fillXml(item.fill, palette, opacity * (item.fillOpacity ?? 1));
      return shape(name, place, preset('ellipse') + fill + lineXml(item.stroke, context, opacity), context);
    }
    case 'box': {
      const place = placed(item.x, item.y, item.width, item.height, context);
      return shape(name, place, preset('rect') + fillXml(item.fill, palette, opacity), context);
    }
    case 'text':
      return textShape(item, name, context);
  }
}

/** Shapes as one with a name. `alt` is its text alternative. */
export function groupOf(
  name: string,
  shapes: readonly Shape[],
  { newId }: Pick<ShapeContext, 'newId'>,
  alt?: { readonly text: string; readonly link?: string | undefined },
): Shape {
  const bounds = boundsOfAll(shapes);
  const click = alt?.link !== undefined && tag('a:hlinkClick', { 'r:id': alt.link });
  const xml = tag(
    'p:grpSp',
    {},
    tag(
      'p:nvGrpSpPr',
      {},
      tag('p:cNvPr', { id: newId(), name, descr: alt?.text }, click),
      tag('p:cNvGrpSpPr'),
      tag('p:nvPr'),
    ),
    tag('p:grpSpPr', {}, transformXml(bounds, 'a:xfrm', ...childSpace(bounds))),
    ...shapes.map((one) => one.xml),
  );
  return { xml, bounds };
}

/** Inside of a group things have the coordinates that they have on the slide. */
function childSpace({ x, y, width, height }: Rectangle): string[] {
  return [tag('a:chOff', { x: emu(x), y: emu(y) }), tag('a:chExt', { cx: emu(width), cy: emu(height) })];
}

function boundsOfAll(shapes: readonly Shape[]): Rectangle {
  const of = (edge: (bounds: Rectangle) => number) => shapes.map(({ bounds }) => edge(bounds));
  const [x, y] = [Math.min(...of((one) => one.x)), Math.min(...of((one) => one.y))];
  const right = Math.max(...of((one) => one.x + one.width));
  const bottom = Math.max(...of((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

function placed(
  x: number,
  y: number,
  width: number,
  height: number,
  { scale, x: left, y: top }: ShapeContext,
): Rectangle {
  return { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale };
}

function shape(name: string, bounds: Rectangle, properties: string, context: ShapeContext): Shape {
  const empty = tag('a:p', {}, tag('a:endParaRPr', languageOf(undefined, context)));
  const xml = tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: context.newId(), name }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag('p:spPr', {}, transformXml(bounds), properties),
    // PowerPoint repairs shapes without it.
    tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), empty),
  );
  return { xml, bounds };
}

function textShape(item: Text, name: string, context: ShapeContext): Shape {
  // Opaque: Impress cuts texts that can be seen through.
  const { text, anchor, size, weight, fill, halo, spacing = 0 } = item;
  const { scale, palette } = context;
  const width = textWidth(text, { size, weight, letterSpacing: spacing });
  const left = item.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  // The middle of small letters and capitals is in the middle of a line, in whatever font.
  const height = 1.25 * size;
  const bounds = placed(left, item.y - 0.34 * size - height / 2, width, height, context);
  const glow =
    halo &&
    tag('a:effectLst', {}, tag('a:glow', { rad: emu(halo.width * scale) }, colourXml(halo.colour, palette)));
  const run = tag(
    'a:rPr',
    {
      ...languageOf(undefined, context),
      sz: Math.max(100, Math.round(size * scale * 10) * 10),
      b: weight === 600 || undefined,
      spc: spacing === 0 ? undefined : Math.round(spacing * scale * 100),
    },
    fillXml(fill, palette, 1),
    glow,
  );
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  const xml = tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: context.newId(), name }),
      tag('p:cNvSpPr', { txBox: true }),
      tag('p:nvPr'),
    ),
    tag('p:spPr', {}, transformXml(bounds), preset('rect'), tag('a:noFill')),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', { wrap: 'none', ...insets, anchor: 'ctr' }, tag('a:noAutofit')),
      tag('a:lstStyle'),
      tag(
        'a:p',
        {},
        tag('a:pPr', { algn: anchor === 'start' ? 'l' : anchor === 'middle' ? 'ctr' : 'r' }),
        tag('a:r', {}, run, tag('a:t', {}, textXml(text))),
      ),
    ),
  );
  return { xml, bounds };
}

function preset(prst: 'rect' | 'ellipse'): string {
  return tag('a:prstGeom', { prst }, tag('a:avLst'));
}

/** Pieces as one geometry, with the rectangle that it fills, in points. */
function geometryOf(pieces: readonly Piece[], { scale, x: dx, y: dy }: ShapeContext) {
  const whole = (pixels: number, start: number) => Math.round((start + pixels * scale) * PARTS);
  const [l, t, r, b] = boundsOf(pieces);
  const [left, top] = [whole(l, dx), whole(t, dy)];
  // A width of 0 would leave the path unscaled.
  const [width, height] = [Math.max(whole(r, dx) - left, 1), Math.max(whole(b, dy) - top, 1)];
  const point = (points: readonly number[], i: number) =>
    tag('a:pt', {
      x: whole(points[i] as number, dx) - left,
      y: whole(points[i + 1] as number, dy) - top,
    });
  const commands = pieces.map(({ type, points }) => {
    const rest: string[] = [];
    for (let i = 2; i < points.length; i += 2) rest.push(point(points, i));
    const drawn =
      type === 'curve' ? tag('a:quadBezTo', {}, ...rest) : rest.map((one) => tag('a:lnTo', {}, one)).join('');
    return tag('a:moveTo', {}, point(points, 0)) + drawn + (type === 'ring' ? tag('a:close') : '');
  });
  const isArea = pieces.some(({ type }) => type === 'ring');
  const xml = tag(
    'a:custGeom',
    {},
    tag('a:avLst'),
    tag('a:gdLst'),
    tag('a:ahLst'),
    tag('a:cxnLst'),
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag(
      'a:pathLst',
      {},
      tag('a:path', { w: width, h: height, fill: isArea ? undefined : 'none' }, ...commands),
    ),
  );
  return { left: left / PARTS, top: top / PARTS, width: width / PARTS, height: height / PARTS, xml };
}

function fillXml(fill: string | undefined, palette: Palette, opacity: number): string {
  if (fill === undefined || opacity === 0) return tag('a:noFill');
  return tag('a:solidFill', {}, colourXml(fill, palette, opacity));
}

/** Lines that rise to the right, on land. */
function hatchXml(palette: Palette): string {
  return tag(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    tag('a:fgClr', {}, colourXml(HATCH.colour, palette)),
    tag('a:bgClr', {}, colourXml(palette.land, palette)),
  );
}

/** Dashes and gaps are multiples of the width of the line, in thousandths of a percent. */
function lineXml(stroke: Stroke | undefined, { scale, palette }: ShapeContext, opacity: number): string {
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
