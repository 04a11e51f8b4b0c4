/** SVG that is not made by React: it has thousands of elements, which change together. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { SvgElement } from '../../cartography/picture/svg.ts';

/** Returns a ref for an element, whose only child is then the SVG. */
export function useSvg(svg: SvgElement): RefObject<HTMLDivElement | null> {
  const parent = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => parent.current?.replaceChildren(nodeOf(svg)), [svg]);
  return parent;
}

function nodeOf({ name, attributes, children }: SvgElement): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') node.setAttribute(key, String(value));
  }
  if (typeof children === 'string') node.textContent = children;
  else node.append(...children.map(nodeOf));
  return node;
}
