/** What is derived from the view and the record. */
import type { Dataset } from '../../data/dataset.ts';
import type { SourcedFigures } from '../../data/figures.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Localised } from '../../domain/language.ts';
import { type Layer, layerText } from '../../domain/figures/layer.ts';
import { type Query, sameQuery } from '../../domain/partnership/query.ts';
import type { Time } from '../../domain/time/time.ts';
import { firstDayOf } from '../../domain/time/time.ts';
import { intervalStart } from '../../domain/time/sortedDays.ts';
import type { LensRecord } from './lensRecord.ts';
import { lensRecord } from './lensRecord.ts';
import { layerChangeDays, type LayerValues, layerValuesOn } from './layerValues.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotOn } from './snapshot.ts';
import type { Selection, ViewState } from '../view.ts';

/** Remembers the answer to the last question; `same` tells whether the next one is the same. */
function remembering<Q extends readonly unknown[], A>(
  answer: (...question: Q) => A,
  same: (a: Q, b: Q) => boolean,
): (...question: Q) => A {
  let last: { question: Q; answer: A } | null = null;
  return (...question) => {
    if (!last || !same(last.question, question)) last = { question, answer: answer(...question) };
    return last.answer;
  };
}

/** What is derived from the view and the record; each remembers its last answer. */
export interface Selectors {
  /** The record through the lens and the filters of a query, such as a view. */
  readonly record: (query: Query) => LensRecord;
  /**
   * What is shown at the time of a view. The same object as long as nothing changes, so that what
   * depends on it is left alone between two change days of the record.
   */
  readonly snapshot: (view: Query & Pick<ViewState, 'time'>) => Snapshot;
  /** What the layer of a view shows on its day; the same object between two change days of it. Null for the ties. */
  readonly layerValues: (
    figures: SourcedFigures,
    view: Pick<ViewState, 'layer' | 'time'>,
  ) => LayerValues | null;
}

/** The selectors of one app: what two apps remember never mixes. */
export function createSelectors(dataset: Dataset): Selectors {
  const record = remembering(
    (query: Query) => lensRecord(dataset, query),
    ([query], [other]) => sameQuery(query, other),
  );
  const snapshot = remembering(snapshotOn, sameSnapshot);
  const layerValues = remembering(
    (figures: SourcedFigures, layer: Layer, day: Day) =>
      layerValuesOn(figures, layer, day, dataset.membersOfUnion),
    ([figures, layer, day], [others, other, otherDay]) => {
      if (figures !== others || layerText(layer) !== layerText(other)) return false;
      const changeDays = layerChangeDays(figures, layer, dataset.unionChangeDays);
      return intervalStart(changeDays, day) === intervalStart(changeDays, otherDay);
    },
  );
  return {
    record,
    snapshot: (view) => snapshot(record(view), view.time),
    layerValues: (figures, { layer, time }) => layerValues(figures, layer, time.day),
  };
}

function sameSnapshot(
  [record, time]: [LensRecord, Time],
  [otherRecord, otherTime]: [LensRecord, Time],
): boolean {
  return (
    record === otherRecord &&
    time.mode === otherTime.mode &&
    sameInterval(record, time.day, otherTime.day) &&
    sameInterval(record, firstDayOf(time), firstDayOf(otherTime)) &&
    // A window's first day belongs to it: what begins on it is within, on the day after no more.
    (time.mode !== 'between' || sameInterval(record, firstDayOf(time) - 1, firstDayOf(otherTime) - 1))
  );
}

function sameInterval({ changeDays }: LensRecord, day: Day, other: Day): boolean {
  return intervalStart(changeDays, day) === intervalStart(changeDays, other);
}

/** What is opened: one thing, or a country beside another. */
type Opened = Pick<ViewState, 'selection' | 'compare'>;

/**
 * What stands out on the map because it is opened: ids of partnerships, or the codes of one country or
 * two, whose arcs are drawn in full while the others step back. Empty if nothing is selected.
 */
export function emphasised(dataset: Dataset, { selection, compare }: Opened): readonly string[] {
  if (!selection) return [];
  if (compare) return [selection.id, compare];
  if (selection.kind !== 'event') return [selection.id];
  return dataset.events.get(selection.id)?.partnerships ?? [];
}

/** The name of what is selected. */
export function titleOf(dataset: Dataset, selection: Selection): Localised | null {
  switch (selection?.kind) {
    case 'partnership':
      return dataset.partnerships.get(selection.id)?.name ?? null;
    case 'event':
      return dataset.events.get(selection.id)?.title ?? null;
    case 'country':
      return dataset.countries.get(selection.id)?.name ?? null;
    case undefined:
      return null;
  }
}

/** The name of what is opened, of both countries if two are compared; null if nothing is. */
export function openedTitle(dataset: Dataset, { selection, compare }: Opened): Localised | null {
  const name = titleOf(dataset, selection);
  const other = compare && dataset.countries.get(compare)?.name;
  return name && other ? { en: `${name.en} – ${other.en}`, ko: `${name.ko} – ${other.ko}` } : name;
}
