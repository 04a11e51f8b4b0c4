import { LAYER_CHOICE } from '../../i18n/layerChoice.ts';
import { useState } from 'react';
import { MINERAL_GROUPS } from '../../domain/figures/figures.ts';
import { type Layer, layersOfMineral, layerText, TIES } from '../../domain/figures/layer.ts';
import { finderOf, namedMineral } from '../../search/naming.ts';
import { useFigures, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { SYMBOLOGIES } from '../../state/view.ts';
import { Choice } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import field from '../controls/field.module.css';
import { FiguresAwaited } from './FiguresAwaited.tsx';
import styles from './LayerDialog.module.css';
import { useFiguresRead } from './useFiguresRead.ts';

/** Chooses what colours the countries: the number of partnerships, or the figures of a mineral. */
export function LayerDialog() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const shown = useSelect((store) => layerText(store.view.layer));
  const form = useSelect((store) => store.view.form);
  const [sought, setSought] = useState('');
  useFiguresRead();
  const text = messages.layer;
  const choice = LAYER_CHOICE[language];

  const option = (layer: Layer, label: string, mineral?: string) => (
    <button
      key={layerText(layer)}
      type="button"
      aria-label={mineral === undefined ? label : `${mineral}: ${label}`}
      aria-pressed={layerText(layer) === shown}
      onClick={() => {
        actions.setLayer(layer);
        actions.closeDialog();
      }}
    >
      {label}
    </button>
  );
  const all = [...(figures?.minerals.values() ?? [])];
  const isFound = finderOf(all, ({ id, name }) => namedMineral(id, name));
  const minerals = all.filter((mineral) => isFound(mineral, sought));
  return (
    <Dialog title={text.choose} className={styles['popup']}>
      <div className={styles['top']}>
        {option(TIES, text.kinds.ties)}
        <Choice
          label={choice.form}
          value={form}
          options={SYMBOLOGIES.map((value) => ({ value, label: choice.forms[value] }))}
          onChange={actions.setForm}
        />
      </div>
      <input
        type="search"
        className={`${field['field']} ${styles['search']}`}
        aria-label={choice.find}
        placeholder={choice.find}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {!figures && <FiguresAwaited />}
      {figures &&
        MINERAL_GROUPS.map((group) => {
          const own = minerals.filter((mineral) => mineral.group === group);
          return own.length === 0 ? null : (
            <section key={group} className={styles['group']} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`}>{choice.groups[group]}</h3>
              <ul>
                {own.map(({ id, name }) => (
                  <li key={id}>
                    <span>{name[language]}</span>
                    <span className={styles['layers']}>
                      {layersOfMineral(figures, id)
                        .filter((layer) => layer.kind !== 'dependence' || layer.series === null)
                        .map((layer) => option(layer, shortNameOf(layer, text), name[language]))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      {figures && minerals.length === 0 && <output>{choice.nothingFound}</output>}
    </Dialog>
  );
}

function shortNameOf(layer: Layer, text: ReturnType<typeof useMessages>['messages']['layer']): string {
  const kind = text.kinds[layer.kind];
  const series = 'series' in layer && layer.kind !== 'dependence' ? layer.series : null;
  return series === null ? kind : text.inSeries(kind, text.series[series] ?? series);
}
