/** The rows of the list view and their sort keys. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import { nameOf } from '../../data/nameOf.ts';
import type { Day } from '../../domain/time/date.ts';
import { CONFIDENCES } from '../../domain/partnership/event.ts';
import { dayWithin, type Status, statusOn } from '../../domain/time/life.ts';
import { BINDINGS, KINDS, membersOn, type Party, roleHolder } from '../../domain/partnership/partnership.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Snapshot } from './snapshot.ts';
import type { EventColumn, PartnershipColumn, SortKey } from './sorting.ts';

/** A change of a partnership within the window. */
export type RowChange = 'begun' | 'ended' | 'joined' | 'left' | 'chairs';

/** A row of the partnership table. */
export interface PartnershipRow {
  readonly id: string;
  readonly partnership: Partnership;
  /** On the date, or on the last day of the window. */
  readonly status: Status;
  /** On the date, or on the nearest day of the partnership's life. */
  readonly members: readonly Party[];
  readonly chair: Party | null;
  /** Only in the mode `between`. */
  readonly changes: readonly RowChange[];
}

/** One row for each partnership in a snapshot. `day` is any day to which the snapshot applies. */
export function partnershipRows(snapshot: Snapshot, day: Day): PartnershipRow[] {
  const { inForce, uncertain, named, ended, changes } = snapshot;
  const changed = new Map<string, Set<RowChange>>();
  for (const change of ['begun', 'ended', 'joined', 'left', 'chairs'] as const) {
    for (const { partnership } of changes?.[change] ?? []) {
      changed.set(partnership, (changed.get(partnership) ?? new Set()).add(change));
    }
  }
  return [...inForce, ...uncertain, ...named, ...ended].map((partnership) => {
    const near = dayWithin(partnership.life, day);
    return {
      id: partnership.id,
      partnership,
      status: statusOn(partnership.life, day),
      members: membersOn(partnership, near).map(({ party }) => party),
      chair: roleHolder(partnership, 'chair', near),
      changes: [...(changed.get(partnership.id) ?? [])],
    };
  });
}

/** Whether two rows show the same. */
export function isSameRow(a: PartnershipRow, b: PartnershipRow): boolean {
  return (
    a.partnership === b.partnership &&
    a.status === b.status &&
    a.chair === b.chair &&
    a.members.join() === b.members.join() &&
    a.changes.join() === b.changes.join()
  );
}

const STATUSES: readonly Status[] = ['in force', 'uncertain', 'upcoming', 'ended'];

/** The columns whose cells depend on the date. The others can be sorted once for all dates. */
export type DatedColumn = Extract<PartnershipColumn, 'members' | 'status'>;

/** Whether the cells of a column depend on the date. */
export function isDated(column: PartnershipColumn): column is DatedColumn {
  return column === 'members' || column === 'status';
}

/** Sort key of a cell that depends on the date: number of members, rank of the status. */
export function datedKey({ status, members }: PartnershipRow, column: DatedColumn): SortKey {
  return column === 'members' ? members.length : STATUSES.indexOf(status);
}

/**
 * Sort key of a cell: first day for dates, rank for ordered enums, otherwise the displayed text. Null sorts
 * last.
 */
export function partnershipKey(
  partnership: Partnership,
  column: Exclude<PartnershipColumn, DatedColumn>,
  dataset: Dataset,
  language: Language,
): SortKey {
  switch (column) {
    case 'name':
      return partnership.name[language];
    case 'kind':
      return KINDS.indexOf(partnership.kind);
    case 'since':
      return partnership.start?.first ?? null;
    case 'end':
      return partnership.end?.first ?? null;
    case 'instrument':
      return partnership.instrument === 'unknown'
        ? null
        : messagesOf(language).instrument[partnership.instrument];
    case 'binding':
      return BINDINGS.indexOf(partnership.binding);
    case 'minerals':
      return partnership.minerals.length === 0 ? null : mineralNames(partnership, dataset, language);
  }
}

/** Sort key of a cell in the event table. */
export function eventKey(event: Event, column: EventColumn, dataset: Dataset, language: Language): SortKey {
  switch (column) {
    case 'date':
      return event.date.first;
    case 'title':
      return event.title[language];
    case 'kind':
      return messagesOf(language).eventKind[event.kind];
    case 'place':
      return event.place?.name[language] ?? null;
    case 'parties':
      return event.parties.map(({ party }) => nameOf(dataset, party, language)).join();
    case 'confidence':
      return CONFIDENCES.indexOf(event.confidence);
    case 'status':
      return Number(event.scheduled);
  }
}

/** The names of a partnership's minerals, in the order of the record; empty if it has none. */
export function mineralNames({ minerals }: Partnership, dataset: Dataset, language: Language): string {
  return minerals.map((id) => dataset.minerals.get(id)?.[language] ?? id).join(', ');
}
