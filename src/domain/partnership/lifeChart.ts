/** Lives, events and terms of office on one line: a part of the time axis, so that both tell of time alike. */
import { type AxisView, inSight } from '../time/axisView.ts';
import type { Day } from '../time/date.ts';
import type { Life } from '../time/life.ts';
import { meet } from '../time/life.ts';
import type { Partnership, Party } from './partnership.ts';
import type { MemberRole } from './roles.ts';
import type { TimeScale } from '../time/timeline.ts';

/** A part of the line, as shares of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A life on the line. */
export interface LifeBar {
  readonly possible: Stretch;
  /** Inside `possible`; null if no day is certain. */
  readonly certain: Stretch | null;
}

export interface Line {
  readonly scale: TimeScale;
  /** The part of the axis that the line shows. */
  readonly view: AxisView;
  /** The place of a day from 0 to 1; days outside lie at the ends of the line. */
  readonly place: (day: Day) => number;
  readonly holds: (day: Day) => boolean;
}

/**
 * The shortest part of the axis on which all of the lives and days lie. A life without a known end runs
 * on to the end of the axis, one without a known beginning comes from its start.
 */
export function lineOf(scale: TimeScale, lives: readonly Life[], days: readonly Day[]): Line {
  const { start: first, end: last } = scale.span;
  const starts = [...days, ...lives.map(({ possible }) => possible.start)];
  const ends = [...days.map((day) => day + 1), ...lives.map(({ possible }) => possible.end)];
  const start = Math.max(Math.min(...starts, last - 1), first);
  const end = Math.min(Math.max(...ends, start + 1), last);
  // The last day of the axis has no day after it to be placed at: it ends where the axis does.
  const view = { from: scale.place(start), to: end === last ? 1 : scale.place(end) };
  return {
    scale,
    view,
    place: (day) => Math.min(Math.max(inSight(view, day >= last ? 1 : scale.place(day)), 0), 1),
    holds: (day) => start <= day && day < end,
  };
}

/** A life as parts of the line. */
export function lifeBar({ place }: Line, { possible, certain }: Life): LifeBar {
  const stretch = ({ start, end }: Life['possible']): Stretch => ({ from: place(start), to: place(end) });
  return { possible: stretch(possible), certain: certain && stretch(certain) };
}

/**
 * Places for marks of days such that none hides another: the line has `columns` places side by side,
 * and marks of one column stand on each other, `level` 0 the lowest. In the order of the days given.
 */
export function markPlaces(
  { place }: Line,
  days: readonly Day[],
  columns: number,
): { place: number; level: number }[] {
  const taken = new Map<number, number>();
  return days.map((day) => {
    const column = Math.min(Math.floor(place(day) * columns), columns - 1);
    const level = taken.get(column) ?? 0;
    taken.set(column, level + 1);
    return { place: (column + 0.5) / columns, level };
  });
}

/** A time in which a member leads a partnership. */
export interface Term<P extends Partnership> {
  readonly party: Party;
  readonly role: P['members'][number]['roles'][number];
  readonly life: Life;
}

const LEADING: readonly MemberRole[] = ['chair', 'co-chair', 'lead'];

/**
 * Who chairs or leads a partnership and when, in the order of time, never beyond its own life.
 * Nothing if no term has a date of its own: then it is led by the same parties all along.
 */
export function termsOf<P extends Partnership>(partnership: P): Term<P>[] {
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
