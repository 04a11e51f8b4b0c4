/** The layer by which countries are coloured, and its text in the URL. */
import type { Figures, FigureTable, Quantity } from './figures.ts';

/**
 * `series` selects one of several tables or sets of a mineral: a stage such as `refinery`, a form such as
 * `rutile`, or a set of import shares. Null is the default.
 */
export type Layer =
  | { readonly kind: 'ties' }
  | { readonly kind: Quantity | 'dependence'; readonly mineral: string; readonly series: string | null }
  | { readonly kind: 'list'; readonly mineral: string };

/** The default layer: the number of partnerships. */
export const TIES: Layer = { kind: 'ties' };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const WITH_SERIES = new RegExp(`^(reserves|production|dependence):(${ID})(?::(${ID}))?$`);
const LIST = new RegExp(`^list:(${ID})$`);

/**
 * Parses `ties`, `reserves:lithium`, `production:copper:refinery`, `dependence:gallium` or `list:tin`. Null
 * for any other text. Does not check that the layer has figures: see `hasLayer`.
 */
export function parseLayer(text: string): Layer | null {
  if (text === 'ties') return TIES;
  const list = LIST.exec(text);
  if (list?.[1] !== undefined) return { kind: 'list', mineral: list[1] };
  const [, kind, mineral, series = null] = WITH_SERIES.exec(text) ?? [];
  if (kind === undefined || mineral === undefined) return null;
  return { kind: kind as Quantity | 'dependence', mineral, series };
}

/** The text of a layer, the inverse of `parseLayer`. */
export function layerText(layer: Layer): string {
  if (layer.kind === 'ties') return 'ties';
  const series = layer.kind === 'list' ? null : layer.series;
  return [layer.kind, layer.mineral, ...(series === null ? [] : [series])].join(':');
}

/** The part of the figures that decides which layers exist. */
export interface LayerSources {
  readonly tables: ReadonlyMap<string, readonly Pick<FigureTable, 'quantity' | 'mineral' | 'series'>[]>;
  readonly imports: ReadonlyMap<string, readonly { readonly id: string }[]>;
  readonly lists: readonly { readonly names: ReadonlyMap<string, readonly string[]> }[];
}

/** The layers available for a mineral: reserves, production, import dependence, national lists. */
export function layersOfMineral(figures: LayerSources, mineral: string): Layer[] {
  const tables = [...figures.tables.values()].flatMap(([table]) =>
    table?.mineral === mineral ? [{ kind: table.quantity, mineral, series: table.series }] : [],
  );
  const order = ({ kind, series }: (typeof tables)[0]) => `${kind === 'reserves' ? 0 : 1}${series ?? ''}`;
  const sets = (figures.imports.get(mineral) ?? []).map(({ id }, i) => ({
    kind: 'dependence' as const,
    mineral,
    series: i === 0 ? null : id,
  }));
  const listed = figures.lists.some(({ names }) => names.has(mineral));
  return [
    ...tables.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    ...sets,
    ...(listed ? [{ kind: 'list' as const, mineral }] : []),
  ];
}

/** Whether figures for a layer exist. */
export function hasLayer(figures: Figures, layer: Layer): boolean {
  if (layer.kind === 'ties') return true;
  if (layer.kind === 'list') return figures.lists.some(({ names }) => names.has(layer.mineral));
  if (layer.kind !== 'dependence') return figures.tables.has(layerText(layer));
  const sets = figures.imports.get(layer.mineral) ?? [];
  return layer.series === null ? sets.length > 0 : sets.some(({ id }) => id === layer.series);
}
