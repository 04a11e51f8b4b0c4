import { FIGURE_TABLE } from '../i18n/figureTable.ts';
import { useFigures, useLodelines, useMessages, useLayerValues } from '../state/useLodelines.ts';
import styles from './CiteButton.module.css';
import { figuresCsv, figuresFileName } from './figuresCsv.ts';
import { useDownload } from './useDownload.ts';

/** A button that downloads the layer of figures on the date of the view as CSV. */
export function DownloadCsv() {
  const { store, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const figures = useFigures();
  const layerValues = useLayerValues();
  const download = useDownload();
  if (!figures || !layerValues) return null;
  const save = () => {
    const { time, layer } = store.getState().view;
    const text = figuresCsv(layerValues, { figures, dataset, messages, language, day: time.day });
    download(figuresFileName(layer, time.day), text, 'text/csv;charset=utf-8');
  };
  return (
    <button type="button" className={styles['cite']} onClick={save}>
      {FIGURE_TABLE[language].download}
    </button>
  );
}
