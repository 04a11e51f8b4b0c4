/** Roving tabindex (WAI-ARIA): the Tab key stops at one item of a group, and the arrow keys move on from it. */
import { useState } from 'react';

interface TabStop<Id extends string> {
  /** The item with tabindex 0: the last one focused, else the preferred one, else the first. */
  readonly stop: Id | undefined;
  /** Call it with the item that gets the focus. */
  readonly onVisit: (id: Id) => void;
}

/** Returns the tab stop among `ids`. A preferred or earlier item that is not among them is ignored. */
export function useTabStop<Id extends string>(ids: readonly Id[], preferred: Id | null): TabStop<Id> {
  const [visited, setVisited] = useState<Id | null>(null);
  const items = new Set<Id | null>(ids);
  const stop = [visited, preferred].find((id): id is Id => id !== null && items.has(id)) ?? ids[0];
  return { stop, onVisit: setVisited };
}
