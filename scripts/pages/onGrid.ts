/** Outlines with shorter numbers: most of what a picture of a map weighs. */
import type { SvgElement } from '../../src/cartography/picture/svg.ts';

/** Points of an outline are moved to multiples of a quarter of a pixel, and written as whole numbers. */
const STEPS = 4;

/** Outlines are paths of straight lines, with absolute starts and relative points. */
const STRAIGHT = /^(?:M|l|z|[\d\s.-])+$/;

/** A path shorter than this gains nothing, because it needs a scale. */
const LEAST = 60;

/** The same drawing with its long outlines on the grid. Patterns and dashes are left as they are. */
export function onGrid({ children, ...svg }: SvgElement): SvgElement {
  const attributes = svg.name === 'path' ? pathOnGrid(svg.attributes) : svg.attributes;
  return { ...svg, attributes, children: typeof children === 'string' ? children : children.map(onGrid) };
}

function pathOnGrid(attributes: SvgElement['attributes']): SvgElement['attributes'] {
  const { d, fill, transform } = attributes;
  const width = attributes['stroke-width'];
  const isOutline = typeof d === 'string' && d.length >= LEAST && STRAIGHT.test(d);
  const isPlain = transform === undefined && attributes['stroke-dasharray'] === undefined;
  if (!isOutline || !isPlain || String(fill).startsWith('url(')) return attributes;
  return {
    ...attributes,
    d: scaled(d),
    transform: `scale(${String(1 / STEPS).replace(/^0/, '')})`,
    ...(width !== undefined && { 'stroke-width': Number(width) * STEPS }),
  };
}

/** The path in steps. Each point is rounded by itself, so that errors do not add up and neighbours still meet. */
function scaled(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([Mlz])([^Mlz]*)/g, (_, command: string, text: string) => {
    if (command === 'z') return 'z';
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const written: number[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const from = [Math.round(x * STEPS), Math.round(y * STEPS)] as const;
      const isStart = command === 'M';
      x = (isStart ? 0 : x) + (numbers[i] ?? 0);
      y = (isStart ? 0 : y) + (numbers[i + 1] ?? 0);
      const [dx, dy] = [Math.round(x * STEPS), Math.round(y * STEPS)];
      if (isStart) written.push(dx, dy);
      else if (dx !== from[0] || dy !== from[1]) written.push(dx - from[0], dy - from[1]);
    }
    return written.length === 0 ? '' : command + written.join(' ').replaceAll(' -', '-');
  });
}
