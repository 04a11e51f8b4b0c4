import type { Partnership } from '../../data/dataset.ts';
import type { SourcedFigures } from '../../data/figures.ts';
import { tableOn } from '../../domain/figures/edition.ts';
import { layerText } from '../../domain/figures/layer.ts';
import {
  firstTable,
  mineralsWithTables,
  tableLayersOf,
  tableLike,
} from '../../domain/figures/tableLayers.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Select } from '../controls/Select.tsx';
import styles from './Figures.module.css';
import { Held } from './Held.tsx';
import { Reading } from './Reading.tsx';
import { useFigureWords } from './useFigureWords.ts';

/** Sum of the parties' figures for a mineral on the date, with selects for the mineral and the quantity. */
export function PartnershipHoldings({ partnership }: { readonly partnership: Partnership }) {
  return <Reading>{(figures) => <Read figures={figures} partnership={partnership} />}</Reading>;
}

interface Props {
  readonly figures: SourcedFigures;
  readonly partnership: Partnership;
}

function Read({ figures, partnership }: Props) {
  const { actions } = useLodelines();
  const { text, layer: words, mineral, language } = useFigureWords();
  const day = useSelect((state) => state.view.time.day);
  // The choice is the layer of the view, so that the map and links follow it.
  const layer = useSelect((state) => state.view.layer);
  const shown = firstTable(figures, layer, partnership.minerals);
  const table = shown && tableOn(figures.tables.get(layerText(shown)) ?? [], day);
  if (!shown || !table) return <p className={styles['muted']}>{text.nothing}</p>;
  const tables = tableLayersOf(figures, shown.mineral);
  return (
    <>
      <div className={styles['choosers']}>
        <Select
          className={styles['chooser']}
          outlined
          label={text.mineral}
          value={shown.mineral}
          options={mineralsWithTables(figures)
            .map((id) => ({ value: id, label: mineral(id) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language))}
          onChange={(id) => {
            const next = tableLike(figures, id, shown);
            if (next) actions.setLayer(next);
          }}
        />
        <Select
          className={styles['chooser']}
          outlined
          label={text.quantity}
          value={layerText(shown)}
          options={tables.map((one) => ({
            value: layerText(one),
            label: [
              words.kinds[one.kind],
              one.series === null ? null : (words.series[one.series] ?? one.series),
            ]
              .filter((part) => part !== null)
              .join(', '),
          }))}
          onChange={(value) => {
            const next = tables.find((one) => layerText(one) === value);
            if (next) actions.setLayer(next);
          }}
        />
      </div>
      <Held figures={figures} partnership={partnership} day={day} shown={table} />
    </>
  );
}
