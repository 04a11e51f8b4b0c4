/** The name of the layer: the mineral and what of it, or the ties. */
import { useFigures, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

export function useLayerTitle(): string {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const layer = useSelect((state) => state.view.layer);
  const text = messages.layer;
  if (layer.kind === 'ties') return text.kinds.ties;
  const { mineral } = layer;
  // Until the figures are read, a mineral that only they know is called by its id.
  const name = (figures?.minerals.get(mineral)?.name ?? dataset.minerals.get(mineral))?.[language] ?? mineral;
  const title = text.titles[layer.kind](name);
  // A set of import shares is told by its definition.
  const series = layer.kind === 'list' || layer.kind === 'dependence' ? null : layer.series;
  return series === null ? title : text.inSeries(title, text.series[series] ?? series);
}
