/** Titles of layers. */
import type { Dataset } from '../../data/dataset.ts';
import type { SourcedFigures } from '../../data/figures.ts';
import type { Layer } from '../../domain/figures/layer.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';

/**
 * The title of a layer, such as `Copper: production, refinery`. Without figures a mineral that only they have is named
 * by its id.
 */
export function layerTitle(
  layer: Layer,
  dataset: Dataset,
  figures: SourcedFigures | null,
  language: Language,
): string {
  const text = messagesOf(language).layer;
  if (layer.kind === 'ties') return text.kinds.ties;
  const { mineral } = layer;
  const name = figures?.minerals.get(mineral)?.name ?? dataset.minerals.get(mineral);
  const title = text.titles[layer.kind](name?.[language] ?? mineral);
  // A set of import shares has no short name: its definition is shown elsewhere.
  const series = layer.kind === 'list' || layer.kind === 'dependence' ? null : layer.series;
  return series === null ? title : text.inSeries(title, text.series[series] ?? series);
}
