/** The values of a figure layer on a day, and their classes. */
import { classesOf, type ValueClass } from '../../domain/figures/classes.ts';
import type { Day } from '../../domain/time/date.ts';
import { type TableOnDay, tableOn } from '../../domain/figures/edition.ts';
import {
  type Figures,
  type ImportShares,
  type MineralGroup,
  type Reason,
  reasonOf,
  tonnesOf,
} from '../../domain/figures/figures.ts';
import { importSet } from '../../domain/figures/imports.ts';
import { type Layer, layerText } from '../../domain/figures/layer.ts';
import { type ListRow, listRows } from '../../domain/figures/nationalLists.ts';
import type { MembersOfUnion, Party } from '../../domain/partnership/partnership.ts';

/** The data behind the values. */
export type LayerOrigin =
  | ({ readonly kind: 'table' } & TableOnDay)
  | { readonly kind: 'imports'; readonly set: ImportShares }
  | { readonly kind: 'lists'; readonly rows: readonly ListRow[] };

/** The values of a layer on a day. */
export interface LayerValues {
  readonly layer: Exclude<Layer, { kind: 'ties' }>;
  readonly group: MineralGroup;
  readonly origin: LayerOrigin;
  /** Tonnes, percent of imports, or for lists 1 (listed) and 0 (not listed). */
  readonly values: ReadonlyMap<Party, number>;
  /** Countries in the source without a value, with the reason. */
  readonly noData: ReadonlyMap<Party, Reason>;
  /** Classes over the values of all editions, so that they are comparable over time. Empty for lists. */
  readonly classes: readonly ValueClass[];
  /** The largest value of all editions; 0 if there is none. */
  readonly largest: number;
}

/** The values of a figure layer on a day. Null for the partnership layer, and if there are no figures. */
export function layerValuesOn(
  figures: Figures,
  layer: Layer,
  day: Day,
  membersOfUnion: MembersOfUnion,
): LayerValues | null {
  if (layer.kind === 'ties') return null;
  const group = figures.minerals.get(layer.mineral)?.group ?? 'industrial-minerals';
  switch (layer.kind) {
    case 'list': {
      const rows = listRows(figures, layer.mineral, day, membersOfUnion);
      const stated = rows.filter(({ status }) => status !== 'no list yet');
      const values = new Map(stated.map(({ country, status }) => [country, Number(status === 'listed')]));
      return {
        layer,
        group,
        origin: { kind: 'lists', rows },
        values,
        noData: new Map(),
        classes: [],
        largest: 1,
      };
    }
    case 'dependence': {
      const set = importSet(figures, layer.mineral, layer.series);
      if (!set) return null;
      const values = new Map(set.partners.map(({ country, share }) => [country, share]));
      return {
        layer,
        group,
        origin: { kind: 'imports', set },
        noData: new Map(),
        ...classified(values, values),
      };
    }
    case 'reserves':
    case 'production': {
      const series = figures.tables.get(layerText(layer)) ?? [];
      const shown = tableOn(series, day);
      if (!shown) return null;
      const tonnes = series.map(
        ({ countries, unit }) =>
          new Map(
            countries.flatMap(({ country, value }) =>
              value === null ? [] : [[country, tonnesOf(value, unit)] as const],
            ),
          ),
      );
      const values = tonnes[series.indexOf(shown.table)] ?? new Map<Party, number>();
      const noData = new Map(
        shown.table.countries.flatMap((figure) => {
          const reason = reasonOf(figure);
          return reason === null ? [] : [[figure.country, reason] as const];
        }),
      );
      return { layer, group, origin: { kind: 'table', ...shown }, noData, ...classified(values, ...tonnes) };
    }
  }
}

function classified(values: ReadonlyMap<Party, number>, ...all: readonly ReadonlyMap<Party, number>[]) {
  const every = all.flatMap((one) => [...one.values()]);
  return { values, classes: classesOf(every), largest: Math.max(0, ...every) };
}

/**
 * The sorted days on which a layer changes: new editions, new lists, and changes in the membership of unions.
 */
export function layerChangeDays(
  figures: Figures,
  layer: Layer,
  unionChangeDays: readonly Day[],
): readonly Day[] {
  const days = () => {
    if (layer.kind === 'ties' || layer.kind === 'dependence') return [];
    if (layer.kind === 'list') return [...unionChangeDays, ...figures.lists.map(({ date }) => date.first)];
    return (figures.tables.get(layerText(layer)) ?? []).map(({ edition }) => edition.known.first);
  };
  return [...new Set(days())].sort((a, b) => a - b);
}
