import { useMemo } from 'react';
import type { SourcedFigures } from '../../data/figures.ts';
import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useExtensions } from '../extensions.ts';
import { layerRows } from '../../state/derived/layerTable.ts';
import type { LayerValues } from '../../state/derived/layerValues.ts';
import { LAYER_COLUMNS, type LayerColumn } from '../../state/derived/sorting.ts';
import {
  useFigures,
  useLodelines,
  useMessages,
  useSelect,
  useLayerValues,
} from '../../state/useLodelines.ts';
import { FiguresAwaited } from '../layer/FiguresAwaited.tsx';
import { useLayerTitle } from '../layer/useLayerTitle.ts';
import { FigureBasis } from './FigureBasis.tsx';
import { FigureLine } from './FigureLine.tsx';
import { FigureCount } from './FigureCount.tsx';
import styles from './FigureTable.module.css';
import { ListTable } from './ListTable.tsx';

/** The layer of figures as a table; until the figures are loaded, a loading or error message. */
export function FigureTable() {
  const { language } = useMessages();
  const figures = useFigures();
  const layerValues = useLayerValues();
  const title = useLayerTitle();
  return (
    <section aria-label={FIGURE_TABLE[language].table(title)}>
      {figures && layerValues ? (
        <Loaded figures={figures} layerValues={layerValues} title={title} />
      ) : (
        <div data-part="figures" className={styles['waiting']} tabIndex={-1}>
          <strong>{title}</strong>
          <FiguresAwaited />
        </div>
      )}
    </section>
  );
}

interface LoadedProps {
  readonly figures: SourcedFigures;
  readonly layerValues: LayerValues;
  readonly title: string;
}

function Loaded({ figures, layerValues, title }: LoadedProps) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { loadFiguresButton } = useExtensions();
  const { kind } = layerValues.origin;
  const sort = useSelect(({ session }) => session.sorting[kind]);
  const rows = useMemo(
    () => layerRows(layerValues, sort, dataset, { messages, language }),
    [layerValues, sort, dataset, messages, language],
  );
  const text = FIGURE_TABLE[language];
  const columns: Readonly<Partial<Record<LayerColumn, string>>> = text.columns[kind];
  return (
    <ListTable<(typeof rows)[0], LayerColumn>
      key={kind}
      part="figures"
      className={`${styles['figures']} ${styles[kind]}`}
      kind="country"
      name={
        <>
          <span className="visually-hidden">{`${text.name}: `}</span>
          <span>{title}</span>
        </>
      }
      shown={<FigureCount layerValues={layerValues} />}
      about={
        <div className={styles['about']}>
          <FigureBasis figures={figures} origin={layerValues.origin} />
          {loadFiguresButton && <Lazy load={loadFiguresButton}>{(Button) => <Button />}</Lazy>}
        </div>
      }
      none={text.none}
      columns={columns as Readonly<Record<LayerColumn, string>>}
      sort={sort}
      onSort={(next) => actions.setSorting({ [kind]: next })}
      rows={rows}
      renderRow={(row, place) => (
        <FigureLine
          key={row.id}
          row={row}
          columns={LAYER_COLUMNS[kind]}
          labels={columns}
          sources={figures.sources}
          {...place}
        />
      )}
    />
  );
}
