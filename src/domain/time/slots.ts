/** Gives things that would be drawn on top of each other a place of their own. */
import type { Span } from './date.ts';

/**
 * A slot for each item, in the order given: the lowest whole number from 0 that no earlier item of the
 * same `group` holds on a day that both share. Items that never meet in time may share a slot, so that
 * slots stay few and nothing moves while time passes.
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
