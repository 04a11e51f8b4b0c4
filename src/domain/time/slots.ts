/** Allocates slots to items that would otherwise be drawn on top of each other. */
import type { Span } from './date.ts';

/**
 * A slot for each item, in the given order: the lowest number from 0 that no earlier item of the same `group`
 * uses on an overlapping span. Items that do not overlap may share a slot, so slots stay few and nothing
 * moves over time.
 */
export function allocateSlots(items: readonly (Span & { readonly group: string })[]): number[] {
  const taken = new Map<string, Span[][]>();
  return items.map((item) => {
    const group = taken.get(item.group) ?? [];
    taken.set(item.group, group);
    const meets = (other: Span) => other.start < item.end && item.start < other.end;
    const free = group.findIndex((spans) => !spans.some(meets));
    const slot = free === -1 ? group.length : free;
    (group[slot] ??= []).push(item);
    return slot;
  });
}
