/** The names of layers: the mineral and what of it, or the ties. */
import type { Layer } from '../../domain/figures/layer.ts';
import { useFigures, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

/** The name of the layer that is shown. */
export function useLayerTitle(): string {
  return useLayerTitleOf()(useSelect((state) => state.view.layer));
}

/** Names any layer, such as `Copper: production, refinery`. */
export function useLayerTitleOf(): (layer: Layer) => string {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const text = messages.layer;
  return (layer) => {
    if (layer.kind === 'ties') return text.kinds.ties;
    const { mineral } = layer;
    // Until the figures are read, a mineral that only they know is called by its id.
    const name = figures?.minerals.get(mineral)?.name ?? dataset.minerals.get(mineral);
    const title = text.titles[layer.kind](name?.[language] ?? mineral);
    // A set of import shares is told by its definition.
    const series = layer.kind === 'list' || layer.kind === 'dependence' ? null : layer.series;
    return series === null ? title : text.inSeries(title, text.series[series] ?? series);
  };
}
