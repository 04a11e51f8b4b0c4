/** Terms of office: chairs and leads of a partnership. */
import { type Life, meet } from '../time/life.ts';
import type { DatedPartnership, Party } from './partnership.ts';
import type { MemberRole } from './roles.ts';

/** A term in which a member chairs or leads a partnership. */
export interface Term<P extends DatedPartnership> {
  readonly party: Party;
  readonly role: P['members'][number]['roles'][number];
  readonly life: Life;
}

const LEADING: readonly MemberRole[] = ['chair', 'co-chair', 'lead'];

/**
 * The terms of chairs, co-chairs and leads in chronological order, limited to the life of the partnership.
 * Empty if no term has a date of its own, because then the leadership never changes.
 */
export function termsOf<P extends DatedPartnership>(partnership: P): Term<P>[] {
  const members: P['members'] = partnership.members;
  const terms = members.flatMap(({ party, roles }) =>
    roles.filter(({ role }) => LEADING.includes(role)).map((role) => ({ party, role })),
  );
  const dated = terms.some(({ role: { life } }) =>
    [life.possible.start, life.possible.end].some(Number.isFinite),
  );
  if (!dated) return [];
  return terms
    .flatMap((term) => {
      const life = meet(partnership.life, term.role.life);
      return life ? [{ ...term, life }] : [];
    })
    .sort((a, b) => a.life.possible.start - b.life.possible.start);
}
