/** Pictures as SVG. */
import type { Box, Dot, Group, Item, Path, Picture, Piece, Rectangle, Stroke, Text } from './displayList.ts';
import { FONTS, HATCH } from './looks.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG with its attributes, and its children or its text. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly SvgElement[] | string;
}

/**
 * A picture as elements of SVG: an image with a name. `id` begins the ids of its definitions, which must be unique in a
 * page. Shows what it shows as `data-*` attributes. Numbers have one decimal, which is a tenth of a pixel.
 */
export function svgOf({ name, width, height, items }: Picture, id: string): SvgElement {
  const definitions: SvgElement[] = [];
  const children = items.map((item) => elementOf(item, { id, definitions }));
  const hatch = hasHatch(items) ? [hatchOf(id)] : [];
  const all = [...hatch, ...definitions];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': hasText(items) ? FONTS : undefined,
    },
    [element('title', {}, name), ...(all.length > 0 ? [element('defs', {}, all)] : []), ...children],
  );
}

/** An element as text. */
export function svgText({ name, attributes, children }: SvgElement): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = typeof children === 'string' ? escaped(children) : children.map(svgText).join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

interface Context {
  readonly id: string;
  readonly definitions: SvgElement[];
}

function elementOf(item: Item, context: Context): SvgElement {
  switch (item.type) {
    case 'path':
      return pathOf(item, context);
    case 'dot':
      return dotOf(item);
    case 'box':
      return boxOf(item);
    case 'text':
      return textOf(item);
    case 'group':
      return groupOf(item, context);
  }
}

function pathOf({ pieces, fill, hatch, stroke, ...common }: Path, { id }: Context): SvgElement {
  return element('path', {
    ...commonOf(common),
    fill: hatch ? `url(#${id}-hatch)` : (fill ?? 'none'),
    ...strokeOf(stroke),
    ...(stroke && { 'stroke-linejoin': 'round' }),
    d: pieces.map(dataOf).join(''),
  });
}

/** The data of a path: absolute for the first point, then in steps, which are shorter. */
function dataOf({ type, points }: Piece): string {
  const parts = points.map((value) => Math.round(value * 10));
  const [x = 0, y = 0] = parts;
  const steps: number[] = [];
  for (let i = 2; i < parts.length; i += 2) {
    // The control point and the end of a curve are both relative to its start.
    const from = type === 'curve' ? 0 : i - 2;
    steps.push(
      (parts[i] as number) - (parts[from] as number),
      (parts[i + 1] as number) - (parts[from + 1] as number),
    );
  }
  const data = `M${joined([x, y])}${type === 'curve' ? 'q' : 'l'}${joined(steps)}`;
  return type === 'ring' ? `${data}z` : data;
}

/** Tenths as decimals, with as few characters as the syntax of paths allows. */
function joined(tenths: readonly number[]): string {
  return tenths
    .map(decimal)
    .map((text, i) => (i > 0 && !text.startsWith('-') ? ` ${text}` : text))
    .join('');
}

function decimal(tenths: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(tenths) / 10), Math.abs(tenths) % 10];
  const sign = tenths < 0 ? '-' : '';
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole === 0 ? '' : whole}.${rest}`;
}

function dotOf({ x, y, radius, fill, fillOpacity, stroke, ...common }: Dot): SvgElement {
  // SVG draws a stroke on both sides of the edge.
  const half = (stroke?.width ?? 0) / 2;
  return element('circle', {
    ...commonOf(common),
    cx: number(x),
    cy: number(y),
    r: hundredths(radius + half),
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity,
    ...strokeOf(stroke),
  });
}

function boxOf({ x, y, width, height, fill, ...common }: Box): SvgElement {
  return element('rect', { ...commonOf(common), ...rectangleOf({ x, y, width, height }), fill });
}

function rectangleOf({ x, y, width, height }: Rectangle): Attributes {
  return { x: number(x), y: number(y), width: number(width), height: number(height) };
}

function textOf({ x, y, text, anchor, size, weight, fill, halo, spacing, ...common }: Text): SvgElement {
  return element(
    'text',
    {
      ...commonOf(common),
      x: number(x),
      y: number(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': hundredths(size),
      'font-weight': weight === 400 ? undefined : weight,
      'letter-spacing': spacing ? hundredths(spacing) : undefined,
      fill,
      ...strokeOf(halo && { ...halo, width: 2 * halo.width }),
      ...(halo && { 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
    },
    text,
  );
}

function groupOf({ x, y, clip: area, items }: Group, context: Context): SvgElement {
  const clip = `${context.id}-clip${context.definitions.length || ''}`;
  context.definitions.push(element('clipPath', { id: clip }, [element('rect', rectangleOf(area))]));
  return element(
    'g',
    { 'clip-path': `url(#${clip})`, transform: x || y ? `translate(${number(x)} ${number(y)})` : undefined },
    items.map((item) => elementOf(item, context)),
  );
}

function hatchOf(id: string): SvgElement {
  const { side, width, colour } = HATCH;
  return element(
    'pattern',
    { id: `${id}-hatch`, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    [
      element('path', {
        d: `M-1 1l2-2M0 ${side}l${side}-${side}M${side - 1} ${side + 1}l2-2`,
        stroke: colour,
        'stroke-width': width,
      }),
    ],
  );
}

function hasText(items: readonly Item[]): boolean {
  return items.some((item) => (item.type === 'group' ? hasText(item.items) : item.type === 'text'));
}

function hasHatch(items: readonly Item[]): boolean {
  return items.some((item) =>
    item.type === 'group' ? hasHatch(item.items) : item.type === 'path' && item.hatch,
  );
}

function commonOf({ opacity, shows }: Pick<Path, 'opacity' | 'shows'>): Attributes {
  return {
    ...(shows && { [`data-${shows.kind}`]: shows.id }),
    opacity: opacity === undefined ? undefined : hundredths(opacity),
  };
}

function strokeOf(stroke: Stroke | undefined): Attributes {
  if (!stroke) return {};
  const { colour, width, dash } = stroke;
  return {
    stroke: colour,
    'stroke-width': hundredths(width),
    'stroke-dasharray': dash?.map(hundredths).join(' '),
  };
}

const number = (value: number) => decimal(Math.round(value * 10));
const hundredths = (value: number) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');

function element(name: string, attributes: Attributes, children: SvgElement['children'] = []): SvgElement {
  return { name, attributes, children };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
