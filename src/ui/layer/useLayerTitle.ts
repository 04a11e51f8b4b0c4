/** Titles of layers in components. */
import type { Layer } from '../../domain/figures/layer.ts';
import { layerTitle } from '../../state/derived/layerTitle.ts';
import { useFigures, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

/** Returns the title of the layer of the view. */
export function useLayerTitle(): string {
  return useLayerTitleOf()(useSelect((state) => state.view.layer));
}

/** Returns a function that names any layer (`layerTitle`). */
export function useLayerTitleOf(): (layer: Layer) => string {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const figures = useFigures();
  return (layer) => layerTitle(layer, dataset, figures, language);
}
