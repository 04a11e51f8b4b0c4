/** Primitives of pictures as shapes that can be edited: areas, lines, circles and texts with a name each. */
import type { Rectangle, Text } from '../../cartography/picture/displayList.ts';
import type { FlatItem } from '../../cartography/picture/flatItems.ts';
import { textWidth } from '../../cartography/picture/textWidth.ts';
import { geometryOf } from './geometry.ts';
import { emu } from './layoutTable.ts';
import { fillXml, hatchXml, lineXml } from './paint.ts';
import { transformXml } from './presentation.ts';
import type { ShapeContext } from './shapeContext.ts';
import { languageOf } from './textBody.ts';
import { colourXml } from './themeColours.ts';
import { tag, textXml } from '../../formats/xml.ts';

/** A shape with the rectangle that it fills, in points. */
export interface Shape {
  readonly xml: string;
  readonly bounds: Rectangle;
}

/** A primitive as a shape with a name. */
export function shapeOf(item: FlatItem, name: string, context: ShapeContext): Shape {
  const { palette } = context;
  const opacity = item.opacity ?? 1;
  switch (item.type) {
    case 'path': {
      const { bounds, xml } = geometryOf(item.pieces, context);
      const fill = item.hatch ? hatchXml(palette) : fillXml(item.fill, palette, opacity);
      const line = lineXml(item.stroke, context, opacity);
      return shape(name, bounds, xml + fill + line, context);
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
