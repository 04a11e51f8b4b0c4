/** Divides work among sheets by measuring it. */
import { type RefObject, useEffect, useState } from 'react';
import { flow, type FlowPart } from './flow.ts';
import type { PaperWork } from './paper.ts';

/**
 * Kept free on each sheet, in CSS pixels: browsers break a line differently on paper now and then, because letters have
 * whole widths on some screens.
 */
const SPARE = 16;

/** The sheets of a work, each with the parts that are on it. */
export interface Pages {
  readonly work: PaperWork;
  readonly sheets: readonly (readonly FlowPart[])[];
}

/** Returns the sheets of a work; null until they are known. `measured` is the element of `Measured`. */
export function usePages(measured: RefObject<HTMLElement | null>, work: PaperWork): Pages | null {
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    const element = measured.current;
    if (!element) return undefined;
    // Also when a font has come, with which texts have another height.
    const observer = new ResizeObserver(() => {
      // While the sheets are printed it has no boxes.
      if (element.getClientRects().length > 0) setPages({ work, sheets: dividedBy(element, work) });
    });
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [measured, work]);
  return pages?.work === work ? pages : null;
}

function dividedBy(element: HTMLElement, { sections }: PaperWork): FlowPart[][] {
  const heights = [...element.querySelectorAll('[data-block]')].map(heightOf);
  const body = element.querySelector('[data-body]');
  const height = (body ? heightOf(body) : 0) - SPARE;
  const measured = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, height: heights.shift() ?? 0 })),
  }));
  return flow(measured, height);
}

/** In CSS pixels. That of a rectangle would be smaller in a dialog that is growing. */
function heightOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).height);
}
