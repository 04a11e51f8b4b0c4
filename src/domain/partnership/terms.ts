/** Terms of office: who chairs or leads a partnership, and when. */
import { type Life, meet } from '../time/life.ts';
import type { DatedPartnership, Party } from './partnership.ts';
import type { MemberRole } from './roles.ts';

/** A time in which a member leads a partnership. */
export interface Term<P extends DatedPartnership> {
  readonly party: Party;
  readonly role: P['members'][number]['roles'][number];
  readonly life: Life;
}

const LEADING: readonly MemberRole[] = ['chair', 'co-chair', 'lead'];

/**
 * Who chairs or leads a partnership and when, in the order of time, never beyond its own life.
 * Nothing if no term has a date of its own: then it is led by the same parties all along.
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
