import { useState } from 'react';
import { FIGURE_TABLE } from '../i18n/figureTable.ts';
import { useFigures, useLodelines, useMessages, useLayerValues } from '../state/useLodelines.ts';
import { Select } from '../ui/controls/Select.tsx';
import cite from './CiteButton.module.css';
import styles from './DownloadCsv.module.css';
import { figuresCsv, figuresFileName } from './figuresCsv.ts';
import { BYTE_ORDER_MARK, formatOf, separatorOf, SEPARATORS } from './spreadsheet.ts';
import { TextInstead } from './TextInstead.tsx';
import { useDownload } from './useDownload.ts';

/** A button that downloads the layer of figures on the date of the view as CSV, and a choice of its separators. */
export function DownloadCsv() {
  const { store, selectors, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const layerValues = useLayerValues();
  const download = useDownload();
  const [saved, setSaved] = useState<string | null>(null);
  const locale = environment.language;
  const [separator, setSeparator] = useState(() => separatorOf(locale));
  if (!figures || !layerValues) return null;
  const text = FIGURE_TABLE[language];
  const save = () => {
    const { view } = store.getState();
    const { time, layer } = view;
    const format = formatOf(separator, locale);
    const csv = figuresCsv(selectors.layerValues(figures, view) ?? layerValues, {
      figures,
      dataset,
      messages,
      language,
      day: time.day,
      format,
    });
    const type = separator === 'tab' ? 'text/tab-separated-values' : 'text/csv';
    download(figuresFileName(layer, time.day, separator), csv, `${type};charset=utf-8`);
    setSaved(csv.replace(BYTE_ORDER_MARK, ''));
  };
  return (
    <>
      <div className={styles['download']}>
        <button type="button" className={cite['cite']} onClick={save}>
          {text.download}
        </button>
        <Select
          className={styles['separator']}
          outlined
          label={text.separator}
          value={separator}
          options={SEPARATORS.map((value) => ({
            value,
            label: text.separators[value](`1${formatOf(value, locale).decimal}5`),
          }))}
          onChange={setSeparator}
        />
      </div>
      {/* The sandbox of a frame may forbid downloads, and no browser tells the page. */}
      {environment.host && saved !== null && (
        <TextInstead hint={text.unsaved} name={text.text} value={saved} />
      )}
    </>
  );
}
