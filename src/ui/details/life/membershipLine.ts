/** The dates of a membership in a list. */
import type { Partnership } from '../../../data/dataset.ts';
import type { Membership } from '../../../domain/partnership/membership.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { spanText } from '../lifeText.ts';

/** Returns dates, roles, and whether it is announced or uncertain, in one line. */
export function membershipLine(
  { partnership, member, status }: Membership<Partnership>,
  messages: Messages,
): string {
  const start = member.start ?? partnership.start;
  const dates = spanText({ start, end: member.end ?? partnership.end }, messages);
  return [
    dates || messages.overview.sinceUnknown,
    ...member.roles.map((role) => `${messages.role[role.role]} ${spanText(role, messages)}`.trim()),
    partnership.scheduled && messages.detail.scheduled,
    status === 'uncertain' && messages.status.uncertain,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
