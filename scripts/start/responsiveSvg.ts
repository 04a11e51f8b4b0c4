/**
 * Primitives as SVG that grows with its box as a map does: shapes and distances grow, lines, points and names keep their
 * size. Paths are in a box that is scaled, without their strokes (`vector-effect`, in `first.css`); everything else has
 * its place in percent.
 */
import type { Item } from '../../src/cartography/picture/displayList.ts';
import { type SvgElement, svgOf } from '../../src/cartography/picture/svg.ts';

type Attributes = SvgElement['attributes'];

/** The elements of primitives, in their order. `side` is that of the square that they were drawn for, in pixels. */
export function responsiveSvg(items: readonly Item[], side: number): SvgElement[] {
  const { children } = svgOf({ name: '', width: side, height: side, items }, '');
  const parts: SvgElement[] = [];
  let paths: SvgElement[] = [];
  const closePaths = () => {
    if (paths.length > 0) parts.push(element('svg', { viewBox: `0 0 ${side} ${side}` }, grouped(paths)));
    paths = [];
  };
  for (const child of children as readonly SvgElement[]) {
    if (child.name === 'path') paths.push(child);
    else if (child.name !== 'title') {
      closePaths();
      parts.push(inPercent(child, side));
    }
  }
  closePaths();
  return grouped(parts);
}

/** An element. */
export function element(
  name: string,
  attributes: Attributes,
  children: SvgElement['children'] = [],
): SvgElement {
  return { name, attributes, children };
}

const PLACES = ['x', 'y', 'cx', 'cy'];

function inPercent({ name, attributes, children }: SvgElement, side: number): SvgElement {
  const percent = (value: unknown) => `${Number(((100 * Number(value)) / side).toFixed(2))}%`;
  const placed = Object.entries(attributes).map(([key, value]) => [
    key,
    PLACES.includes(key) ? percent(value) : value,
  ]);
  return element(name, Object.fromEntries(placed) as Attributes, children);
}

/** Attributes that elements do not inherit from their group. */
const OWN = new Set([...PLACES, 'd', 'r', 'opacity', 'viewBox']);

/** The same elements, with what neighbours have in common written once, and without what only clicks need. */
function grouped(elements: readonly SvgElement[]): SvgElement[] {
  const groups: { key: string; common: Attributes; members: SvgElement[] }[] = [];
  for (const { name, attributes, children } of elements) {
    const entries = Object.entries(attributes).filter(
      ([key, value]) => value !== undefined && !key.startsWith('data-'),
    );
    const own = Object.fromEntries(entries.filter(([key]) => OWN.has(key)));
    const common = Object.fromEntries(entries.filter(([key]) => !OWN.has(key)));
    const key = JSON.stringify([name, common]);
    const last = groups.at(-1);
    if (last?.key === key) last.members.push(element(name, own, children));
    else groups.push({ key, common, members: [element(name, own, children)] });
  }
  return groups.flatMap(({ common, members }) => {
    const [only, ...others] = members;
    if (Object.keys(common).length === 0) return members;
    return only && others.length === 0
      ? [element(only.name, { ...common, ...only.attributes }, only.children)]
      : [element('g', common, members)];
  });
}
