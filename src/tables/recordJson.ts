/** Records as JSON, with what is computed from their dates. */
import type { Life } from '../domain/time/life.ts';
import { dayText } from './columns.ts';
import { lifeWithin, type RecordedPartnership } from './recorded.ts';

/** The four days between which something applies; an end is the first day on which it no longer does. */
type LifeDays = Readonly<
  Record<'possibleFrom' | 'certainFrom' | 'certainUntil' | 'possibleUntil', string | null>
>;

/** A partnership with the days between which it and each membership apply, and the ids of what replaced it. */
export function partnershipJson({ record, computed }: RecordedPartnership) {
  return {
    ...record,
    life: daysOf(computed.life),
    members: record.members.map((member, place) => ({
      ...member,
      life: daysOf(lifeWithin(computed, computed.members[place] ?? computed)),
    })),
    supersededBy: [...computed.supersededBy],
  };
}

function daysOf({ possible, certain }: Life): LifeDays {
  return {
    possibleFrom: dayText(possible.start),
    certainFrom: dayText(certain?.start),
    certainUntil: dayText(certain?.end),
    possibleUntil: dayText(possible.end),
  };
}
