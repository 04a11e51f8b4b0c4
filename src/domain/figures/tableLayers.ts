/** Which tables of reserves and production can be asked for. */
import type { Figures, Quantity } from './figures.ts';
import type { Layer } from './layer.ts';
import { hasLayer, layersOfMineral } from './layer.ts';

/** A layer that shows a table of reserves or production. */
export interface TableLayer {
  readonly kind: Quantity;
  readonly mineral: string;
  readonly series: string | null;
}

/** A layer that is a table of reserves or production; null for any other. */
function asTableLayer(layer: Layer): TableLayer | null {
  return layer.kind === 'reserves' || layer.kind === 'production' ? { ...layer, kind: layer.kind } : null;
}

/** The tables of a mineral, reserves first. */
export function tableLayersOf(figures: Figures, mineral: string): TableLayer[] {
  return layersOfMineral(figures, mineral).flatMap((layer) => asTableLayer(layer) ?? []);
}

/** Ids of the minerals that have a table, in the order of groups. */
export function mineralsWithTables(figures: Figures): string[] {
  return [...figures.minerals.keys()].filter((mineral) => tableLayersOf(figures, mineral).length > 0);
}

/** The first table of a mineral of the same kind as another layer, or its first; null without any. */
export function tableLike(figures: Figures, mineral: string, layer: Layer): TableLayer | null {
  const tables = tableLayersOf(figures, mineral);
  return tables.find(({ kind }) => kind === layer.kind) ?? tables[0] ?? null;
}

/**
 * The table that a partnership shows first: that of the layer, or one of the layer's mineral; else of
 * the first mineral of the partnership that has any, else of the first mineral of all. Null if there are none.
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
