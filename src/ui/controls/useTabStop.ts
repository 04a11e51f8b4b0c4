/** Roving tabindex (WAI-ARIA): of a group of items the Tab key stops at one, and arrow keys move on from there. */
import { useState } from 'react';

interface TabStop<Id extends string> {
  /** The item that Tab stops at: the one that had the focus last, or the preferred one, or the first. */
  readonly stop: Id | undefined;
  /** To be called with the item that has the focus. */
  readonly onVisit: (id: Id) => void;
}

/** Ids that are not among the items are passed over. */
export function useTabStop<Id extends string>(ids: readonly Id[], preferred: Id | null): TabStop<Id> {
  const [visited, setVisited] = useState<Id | null>(null);
  const known = new Set<Id | null>(ids);
  const stop = [visited, preferred].find((id): id is Id => id !== null && known.has(id)) ?? ids[0];
  return { stop, onVisit: setVisited };
}
