/** SVG with fewer characters. */
import type { SvgElement } from '../../src/cartography/picture/svg.ts';

/** What elements inherit from their group. */
const INHERITED = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-dasharray',
  'text-anchor',
  'font-size',
  'font-weight',
  'letter-spacing',
  'paint-order',
]);

/** From this number on, neighbours that look the same are a group. */
const LEAST = 3;

/** The same drawing with one group for neighbours that look the same: most of what is written is their look. */
export function compactSvg({ children, ...svg }: SvgElement): SvgElement {
  if (typeof children === 'string') return { ...svg, children };
  const runs: { readonly look: string; readonly elements: SvgElement[] }[] = [];
  for (const child of children.map(compactSvg)) {
    const look = JSON.stringify(lookOf(child, true));
    const last = runs.at(-1);
    if (last?.look === look) last.elements.push(child);
    else runs.push({ look, elements: [child] });
  }
  return {
    ...svg,
    children: runs.flatMap(({ look, elements }) => (look === '{}' ? elements : group(elements))),
  };
}

function group(elements: readonly SvgElement[]): readonly SvgElement[] {
  const [first] = elements;
  if (!first || elements.length < LEAST) return elements;
  const children = elements.map((one) => ({ ...one, attributes: lookOf(one, false) }));
  return [{ name: 'g', attributes: lookOf(first, true), children }];
}

/** The attributes that are inherited, or the others. */
function lookOf({ attributes }: SvgElement, inherited: boolean): SvgElement['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => value !== undefined && INHERITED.has(name) === inherited,
    ),
  );
}
