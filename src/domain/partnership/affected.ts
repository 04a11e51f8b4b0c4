/** The parties affected by a national measure. */
import type { Day } from '../time/date.ts';
import type { DatedEvent } from './event.ts';
import type { AffectedParty, PartnershipKind, Party } from './partnership.ts';
import type { EventRole } from './roles.ts';

/** Event roles of a party affected by a measure. */
const AFFECTED: ReadonlySet<EventRole> = new Set<EventRole>(['affected', 'target']);

/**
 * The parties that the events of a national measure name as affected or as its target, each once, in the
 * order they are first named. Empty for other kinds. Expects events in chronological order.
 */
export function affectedParties(
  kind: PartnershipKind,
  events: readonly Pick<DatedEvent, 'date' | 'parties'>[],
): AffectedParty[] {
  if (kind !== 'national') return [];
  const since = new Map<Party, Day>();
  for (const { date, parties } of events) {
    for (const { party, role } of parties) {
      if (role && AFFECTED.has(role) && !since.has(party)) since.set(party, date.first);
    }
  }
  return [...since].map(([party, first]) => ({ party, since: first }));
}
