/** Allocates slots to items that would otherwise be drawn on top of each other. */
import type { Span } from './date.ts';
import { countWhile } from './sortedDays.ts';

/**
 * A slot for each item, in the given order: the lowest number from 0 that no earlier item of the same `group`
 * uses on an overlapping span. Items that do not overlap may share a slot, so slots stay few and nothing
 * moves over time.
 */
export function allocateSlots(items: readonly (Span & { readonly group: string })[]): number[] {
  const taken = new Map<string, Span[][]>();
  return items.map((item) => {
    let group = taken.get(item.group);
    if (!group) taken.set(item.group, (group = []));
    let slot = 0;
    while (!addTo((group[slot] ??= []), item)) slot++;
    return slot;
  });
}

/** Adds a span to the disjoint, sorted spans of a slot; false if it overlaps one of them. */
function addTo(spans: Span[], span: Span): boolean {
  const at = countWhile(spans, ({ start }) => start < span.end);
  const before = spans[at - 1];
  if (before && span.start < before.end) return false;
  spans.splice(at, 0, span);
  return true;
}
