import { useDeferredValue, useState } from 'react';
import { EXPORT } from '../i18n/export.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useScheme } from '../ui/shell/useTheme.ts';
import { type ExportChoices, type Format, usualParts } from './exportChoices.ts';
import { ExportForm } from './ExportForm.tsx';
import styles from './ExportDialog.module.css';
import { ExportResult } from './ExportResult.tsx';
import { usePictureSource } from './usePictureSource.ts';

/** Makes an image of the view: choices, a preview, and the ways to take it away. */
export function ExportDialog() {
  const { environment } = useLodelines();
  const text = EXPORT[useMessages().language];
  const { scheme } = useScheme();
  const { base } = environment.address;
  const [format, setFormat] = useState<Format>('png');
  const [choices, setChoices] = useState<ExportChoices>(() => ({
    size: 'wide',
    parts: usualParts(isLocal(base)),
    title: '',
    scheme,
  }));
  // A title is typed faster than a map is drawn.
  const drawn = useDeferredValue(choices);
  const loaded = usePictureSource();
  return (
    <Dialog title={text.title} className={styles['export']}>
      <div className={styles['columns']}>
        <ExportForm format={format} onFormat={setFormat} choices={choices} onChange={setChoices} />
        {loaded.state === 'ready' && <ExportResult source={loaded.source} choices={drawn} format={format} />}
        {loaded.state === 'loading' && <output className={styles['waiting']}>{text.making}</output>}
        {loaded.state === 'failed' && (
          <div role="alert">
            <p>{text.noShapes}</p>
            <button type="button" className={styles['action']} onClick={loaded.retry}>
              {text.retry}
            </button>
          </div>
        )}
      </div>
    </Dialog>
  );
}
