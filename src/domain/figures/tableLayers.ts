/** The available tables of reserves and production. */
import type { Figures, Quantity } from './figures.ts';
import type { Layer } from './layer.ts';
import { hasLayer, layersOfMineral } from './layer.ts';

/** A layer that shows a table of reserves or production. */
export interface TableLayer {
  readonly kind: Quantity;
  readonly mineral: string;
  readonly series: string | null;
}

/** The layer as a table layer; null for other kinds. */
function asTableLayer(layer: Layer): TableLayer | null {
  return layer.kind === 'reserves' || layer.kind === 'production' ? { ...layer, kind: layer.kind } : null;
}

/** The table layers of a mineral, reserves first. */
export function tableLayersOf(figures: Figures, mineral: string): TableLayer[] {
  return layersOfMineral(figures, mineral).flatMap((layer) => asTableLayer(layer) ?? []);
}

/** Ids of the minerals with a table, in the order of mineral groups. */
export function mineralsWithTables(figures: Figures): string[] {
  return [...figures.minerals.keys()].filter((mineral) => tableLayersOf(figures, mineral).length > 0);
}

/**
 * The first table of a mineral with the same kind as `layer`, otherwise its first table; null if it has none.
 */
export function tableLike(figures: Figures, mineral: string, layer: Layer): TableLayer | null {
  const tables = tableLayersOf(figures, mineral);
  return tables.find(({ kind }) => kind === layer.kind) ?? tables[0] ?? null;
}

/**
 * The default table for a partnership: the table of `layer`, or of its mineral; otherwise of the first of
 * `minerals` with a table; otherwise of the first mineral with one. Null if there are no tables.
 */
export function firstTable(figures: Figures, layer: Layer, minerals: readonly string[]): TableLayer | null {
  const table = asTableLayer(layer);
  if (table && hasLayer(figures, table)) return table;
  const candidates = [
    ...(layer.kind === 'ties' ? [] : [layer.mineral]),
    ...minerals,
    ...figures.minerals.keys(),
  ];
  for (const mineral of candidates) {
    const found = tableLike(figures, mineral, layer);
    if (found) return found;
  }
  return null;
}
