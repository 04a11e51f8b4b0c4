/** The snapshot of a lens at a time: everything shown in lists and on the map. */
import type { Event, Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { type Changes, changesWithin } from '../../domain/partnership/changes.ts';
import { statusOn } from '../../domain/time/life.ts';
import { type Lens, statusThrough, takesPart } from '../../domain/partnership/query.ts';
import { shownEvents } from '../../domain/partnership/event.ts';
import { lazily, once } from '../../domain/memoised.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import type { Time } from '../../domain/time/time.ts';
import { shownSpans, showsSpan } from '../../domain/time/time.ts';
import { intervalStart } from '../../domain/time/sortedDays.ts';
import type { LensRecord, PlacedArc, PlacedEvent, PlacedRing } from './lensRecord.ts';

/** Everything shown at a time. */
export interface Snapshot {
  readonly lens: Lens;
  /** A time at which the snapshot applies. */
  readonly time: Time;
  /** The first day to which the snapshot applies; `-Infinity` before the first change. */
  readonly since: Day;
  /** Number of partnerships shown, of any status. */
  readonly shown: number;
  /** By their status for the lens, on the date or on the last day of the window. */
  readonly inForce: readonly Partnership[];
  readonly uncertain: readonly Partnership[];
  /**
   * The remaining partnerships that have not ended: the lens is only a guest or observer, not yet or no
   * longer a member, or only named by an event.
   */
  readonly named: readonly Partnership[];
  /** Ended partnerships: all in the mode `so-far`, those that ended within the window in `between`. */
  readonly ended: readonly Partnership[];
  /** Number of partnerships that have started for the lens, certainly or possibly. */
  readonly begun: number;
  /** The events shown, newest first. */
  readonly events: readonly Event[];
  /** The arcs drawn; an arc has ended if its `end` is not after the day of `time`. */
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  /** The events drawn: those with a place. */
  readonly marks: readonly PlacedEvent[];
  /** The number of partnerships of each party that has any, on the day of `time`. */
  readonly partnershipCounts: ReadonlyMap<Party, number>;
  /** Only in the mode `between`. */
  readonly changes: Changes | null;
}

/**
 * Whether a partnership is shown at a time. If no party of the lens is a member, it is shown only while in
 * force or uncertain.
 */
export function isShownAt(partnership: Partnership, lens: Lens, time: Time): boolean {
  const { life } = partnership;
  if (!showsSpan(time, life.possible)) return false;
  if (takesPart(partnership, lens)) return true;
  const status = statusOn(life, time.day);
  return status === 'in force' || status === 'uncertain';
}

const snapshots = new WeakMap<LensRecord, (time: Time) => Snapshot>();

/**
 * The snapshot at a time. It applies to all days between two change days of the record. Each part is computed when it
 * is first read; a list with the same items as in the snapshot before is the same array.
 */
export function snapshotOn(record: LensRecord, time: Time): Snapshot {
  const known = snapshots.get(record) ?? snapshotsOf(record);
  snapshots.set(record, known);
  return known(time);
}

function snapshotsOf(record: LensRecord): (time: Time) => Snapshot {
  const { lens, partnerships, changeDays } = record;
  const arcsShown = once(() => shownSpans(record.arcs));
  const ringsShown = once(() => shownSpans(record.rings));
  const before = new Map<keyof Snapshot, readonly unknown[]>();
  const kept = <T>(part: keyof Snapshot, items: readonly T[]): readonly T[] => {
    const known = before.get(part) as readonly T[] | undefined;
    if (known?.length === items.length && known.every((item, i) => item === items[i])) return known;
    before.set(part, items);
    return items;
  };
  return (time) => {
    const groups = once(() => groupsAt(record, time));
    return lazily<Snapshot>({
      lens: () => lens,
      time: () => time,
      since: () => intervalStart(changeDays, time.day),
      shown: () => groups().shown,
      inForce: () => kept('inForce', groups().inForce),
      uncertain: () => kept('uncertain', groups().uncertain),
      named: () => kept('named', groups().named),
      ended: () => kept('ended', groups().ended),
      begun: () => groups().begun,
      events: () => kept('events', shownEvents(record.events, (event) => event, time).toReversed()),
      arcs: () => kept('arcs', arcsShown()(time)),
      rings: () => kept('rings', ringsShown()(time)),
      marks: () =>
        kept(
          'marks',
          shownEvents(record.marks, ({ event }) => event, time),
        ),
      partnershipCounts: () => record.partnershipCounts(time.day),
      changes: () => {
        if (time.mode !== 'between') return null;
        const own = partnerships.filter((partnership) => takesPart(partnership, lens));
        return changesWithin(own, time.start, time.day);
      },
    });
  };
}

interface Groups {
  readonly inForce: Partnership[];
  readonly uncertain: Partnership[];
  readonly named: Partnership[];
  readonly ended: Partnership[];
  shown: number;
  begun: number;
}

function groupsAt({ partnerships, lens }: LensRecord, time: Time): Groups {
  const groups: Groups = { inForce: [], uncertain: [], named: [], ended: [], shown: 0, begun: 0 };
  for (const partnership of partnerships) {
    const through = statusThrough(partnership, lens, time.day);
    if (through !== 'upcoming' && takesPart(partnership, lens)) groups.begun++;
    if (!isShownAt(partnership, lens, time)) continue;
    groups.shown++;
    if (statusOn(partnership.life, time.day) === 'ended') groups.ended.push(partnership);
    else if (through === 'in force') groups.inForce.push(partnership);
    else if (through === 'uncertain') groups.uncertain.push(partnership);
    else groups.named.push(partnership);
  }
  return groups;
}
