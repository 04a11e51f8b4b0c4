/** Memoised data derived from the view and the record. */
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

/** Memoises the last results, at most `count`; `same` compares the arguments. */
function remembering<Q extends readonly unknown[], A>(
  answer: (...question: Q) => A,
  same: (a: Q, b: Q) => boolean,
  count = 1,
): (...question: Q) => A {
  let latest: readonly { readonly question: Q; readonly answer: A }[] = [];
  return (...question) => {
    const found = latest.find((one) => same(one.question, question)) ?? {
      question,
      answer: answer(...question),
    };
    if (found !== latest[0]) latest = [found, ...latest.filter((one) => one !== found)].slice(0, count);
    return found.answer;
  };
}

/** Times in use: that of the map, the one before, and the one that text still shows. */
const TIMES = 3;

/** Memoised functions of the view and the record. */
export interface Selectors {
  /** The part of the record selected by a query. */
  readonly record: (query: Query) => LensRecord;
  /**
   * The snapshot at the time of a view. Returns the same object between two change days, so that dependants
   * do not update.
   */
  readonly snapshot: (view: Query & Pick<ViewState, 'time'>) => Snapshot;
  /**
   * The values of the view's layer on its day. Returns the same object between two change days of the layer.
   * Null for the partnership layer.
   */
  readonly layerValues: (
    figures: SourcedFigures,
    view: Pick<ViewState, 'layer' | 'time'>,
  ) => LayerValues | null;
}

/**
 * Creates the selectors of one app. They are not shared, so that two apps do not evict each other's results.
 */
export function createSelectors(dataset: Dataset): Selectors {
  const record = remembering(
    (query: Query) => lensRecord(dataset, query),
    ([query], [other]) => sameQuery(query, other),
  );
  const snapshot = remembering(snapshotOn, sameSnapshot, TIMES);
  const layerValues = remembering(
    (figures: SourcedFigures, layer: Layer, day: Day) =>
      layerValuesOn(figures, layer, day, dataset.membersOfUnion),
    ([figures, layer, day], [others, other, otherDay]) => {
      if (figures !== others || layerText(layer) !== layerText(other)) return false;
      const changeDays = layerChangeDays(figures, layer, dataset.unionChangeDays);
      return intervalStart(changeDays, day) === intervalStart(changeDays, otherDay);
    },
    TIMES,
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
    // The first day of a window is inclusive, so a change on that day counts as a change in the window.
    (time.mode !== 'between' || sameInterval(record, firstDayOf(time) - 1, firstDayOf(otherTime) - 1))
  );
}

function sameInterval({ changeDays }: LensRecord, day: Day, other: Day): boolean {
  return intervalStart(changeDays, day) === intervalStart(changeDays, other);
}

/** The selection, with the country compared to it. */
type Opened = Pick<ViewState, 'selection' | 'compare'>;

/**
 * The items to emphasise on the map: partnership ids, or one or two country codes. Empty if nothing is
 * selected.
 */
export function emphasised(dataset: Dataset, { selection, compare }: Opened): readonly string[] {
  if (!selection) return [];
  if (compare) return [selection.id, compare];
  if (selection.kind !== 'event') return [selection.id];
  return dataset.events.get(selection.id)?.partnerships ?? [];
}

/** The name of the selection; null if nothing is selected or its id is unknown. */
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

/** The name of the selection, or of both countries of a comparison; null if nothing is selected. */
export function openedTitle(dataset: Dataset, { selection, compare }: Opened): Localised | null {
  const name = titleOf(dataset, selection);
  const other = compare && dataset.countries.get(compare)?.name;
  return name && other ? { en: `${name.en} – ${other.en}`, ko: `${name.ko}·${other.ko}` } : name;
}
