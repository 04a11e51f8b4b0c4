import type { Layer } from '../../domain/figures/layer.ts';
import { layerText } from '../../domain/figures/layer.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

/** A button that shows a layer on the map. */
export function ShowOnMap({ layer }: { readonly layer: Exclude<Layer, { kind: 'ties' }> }) {
  const { actions } = useLodelines();
  const { text, title } = useFigureWords();
  const shown = useSelect((state) => layerText(state.view.layer) === layerText(layer));
  return (
    <button
      type="button"
      className={styles['map']}
      title={text.showOnMap}
      aria-pressed={shown}
      onClick={() => actions.setLayer(layer)}
    >
      <span>{text.onMap}</span>
      <span className="visually-hidden">{title(layer)}</span>
    </button>
  );
}
