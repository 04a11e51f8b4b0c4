import { useState } from 'react';
import { FIGURE_TABLE } from '../i18n/figureTable.ts';
import { useFigures, useLodelines, useMessages, useLayerValues } from '../state/useLodelines.ts';
import styles from './CiteButton.module.css';
import { figuresCsv, figuresFileName } from './figuresCsv.ts';
import { BYTE_ORDER_MARK } from './spreadsheet.ts';
import { TextInstead } from './TextInstead.tsx';
import { useDownload } from './useDownload.ts';

/** A button that downloads the layer of figures on the date of the view as CSV. */
export function DownloadCsv() {
  const { store, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const layerValues = useLayerValues();
  const download = useDownload();
  const [saved, setSaved] = useState<string | null>(null);
  if (!figures || !layerValues) return null;
  const text = FIGURE_TABLE[language];
  const save = () => {
    const { time, layer } = store.getState().view;
    const csv = figuresCsv(layerValues, { figures, dataset, messages, language, day: time.day });
    download(figuresFileName(layer, time.day), csv, 'text/csv;charset=utf-8');
    setSaved(csv.replace(BYTE_ORDER_MARK, ''));
  };
  return (
    <>
      <button type="button" className={styles['cite']} onClick={save}>
        {text.download}
      </button>
      {/* The sandbox of a frame may forbid downloads, and no browser tells the page. */}
      {environment.host && saved !== null && (
        <TextInstead hint={text.unsaved} name={text.text} value={saved} />
      )}
    </>
  );
}
