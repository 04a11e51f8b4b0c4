/** Titles of layers. */
import type { Layer } from '../../domain/figures/layer.ts';
import { useFigures, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

/** Returns the title of the layer of the view. */
export function useLayerTitle(): string {
  return useLayerTitleOf()(useSelect((state) => state.view.layer));
}

/** Returns a function that names any layer, such as `Copper: production, refinery`. */
export function useLayerTitleOf(): (layer: Layer) => string {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const text = messages.layer;
  return (layer) => {
    if (layer.kind === 'ties') return text.kinds.ties;
    const { mineral } = layer;
    // A mineral that only the figures have is named by its id until they are loaded.
    const name = figures?.minerals.get(mineral)?.name ?? dataset.minerals.get(mineral);
    const title = text.titles[layer.kind](name?.[language] ?? mineral);
    // A set of import shares has no short name: its definition is shown elsewhere.
    const series = layer.kind === 'list' || layer.kind === 'dependence' ? null : layer.series;
    return series === null ? title : text.inSeries(title, text.series[series] ?? series);
  };
}
