import type { SourcedFigures } from '../../data/figures.ts';
import { useSelect, useLayerValues } from '../../state/useLodelines.ts';
import list from '../overview/list.module.css';
import styles from './Figures.module.css';
import { ImportFigures } from './ImportFigures.tsx';
import { ListFigures } from './ListFigures.tsx';
import { Reading } from './Reading.tsx';
import { TableFigures } from './TableFigures.tsx';
import { useFigureWords } from './useFigureWords.ts';

/** The figures of the layer on the date: text, bars and a table. Renders nothing for the layer of partnerships. */
export function LayerPanel() {
  const { title } = useFigureWords();
  const layer = useSelect((state) => state.view.layer);
  if (layer.kind === 'ties') return null;
  return (
    <details className={`${list['section']} ${styles['layer']}`} open>
      <summary>
        <h2>{title(layer)}</h2>
      </summary>
      <Reading>{(figures) => <Shown figures={figures} />}</Reading>
    </details>
  );
}

function Shown({ figures }: { readonly figures: SourcedFigures }) {
  const { text } = useFigureWords();
  const layerValues = useLayerValues();
  if (!layerValues) return <p className={styles['muted']}>{text.nothing}</p>;
  const { origin, classes, layer } = layerValues;
  switch (origin.kind) {
    case 'table':
      return <TableFigures figures={figures} table={origin.table} later={origin.later} classes={classes} />;
    case 'imports':
      return <ImportFigures figures={figures} set={origin.set} classes={classes} />;
    case 'lists':
      return <ListFigures figures={figures} mineral={layer.mineral} rows={origin.rows} />;
  }
}
