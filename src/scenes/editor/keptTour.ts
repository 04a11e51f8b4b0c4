/** The reader's own tour in the storage of the browser, where that is allowed. */
import { formatOwnTour, type OwnTour } from '../../domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../domain/ownTour/readOwnTour.ts';
import type { Preferences } from '../../state/environment.ts';

/** The name under which the browser keeps the tour. */
const KEPT_AS = 'tour';

/** Access to the tour that is kept. */
export interface KeptTour {
  /** The tour as it was when the access was made, or as it was written since; null without one. */
  readonly read: () => OwnTour | null;
  /** What another tab has written since; null for nothing. */
  readonly readOther: () => OwnTour | null;
  /** Returns whether it is kept now. */
  readonly write: (tour: OwnTour) => boolean;
}

/** What the browser keeps under the name of the tour. */
export function keptTour({ read, write }: Preferences): KeptTour {
  /** What was read or written last. */
  let last = read(KEPT_AS);
  const parsed = () => (last === null ? null : readOwnTour(last).tour);
  return {
    read: parsed,
    readOther: () => {
      const stored = read(KEPT_AS);
      if (stored === null || stored === last) return null;
      last = stored;
      return parsed();
    },
    write: (tour) => {
      const text = formatOwnTour(tour, 0);
      write(KEPT_AS, text);
      const isKept = read(KEPT_AS) === text;
      if (isKept) last = text;
      return isKept;
    },
  };
}
