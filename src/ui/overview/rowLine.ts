/** The second line of a partnership in a list. */
import type { Partnership } from '../../data/dataset.ts';
import { membersOn, type Party, roleHolder } from '../../domain/partnership/partnership.ts';
import type { Day } from '../../domain/time/date.ts';
import { dayWithin } from '../../domain/time/life.ts';
import type { Messages } from '../../i18n/messages.ts';

/**
 * Returns the line on a day: number of members and chair of a bloc, otherwise the start. It does not change between two
 * change days of the partnership.
 */
export function rowLine(
  partnership: Partnership,
  day: Day,
  uncertain: boolean,
  messages: Messages,
  nameOf: (party: Party) => string,
): string {
  const text = messages.overview;
  const parts: string[] = [];
  const members = membersOn(partnership, dayWithin(partnership.life, day));
  // For a bloc with one recorded member, the start says more than the count.
  if (partnership.kind === 'bloc' && members.length > 1) {
    const eu = members.some(({ party }) => party === 'EUU');
    parts.push(eu ? text.countriesAndEu(members.length - 1) : text.countries(members.length));
    const chair = roleHolder(partnership, 'chair', day);
    if (chair) parts.push(text.chair(nameOf(chair)));
  } else {
    parts.push(partnership.start ? text.since(partnership.start) : text.sinceUnknown);
  }
  if (partnership.scheduled) parts.push(messages.detail.scheduled);
  else if (uncertain) parts.push(messages.status.uncertain);
  return parts.join(' · ');
}
