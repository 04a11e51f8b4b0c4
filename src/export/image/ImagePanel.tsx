import { useMemo, useState } from 'react';
import { EXPORT } from '../../i18n/export.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useScheme } from '../../ui/shell/useTheme.ts';
import styles from '../ExportDialog.module.css';
import { FormPanel } from '../FormPanel.tsx';
import { type Format, PARTS, type PictureChoices } from '../pictureChoices.ts';
import { usePictureSource } from '../usePictureSource.ts';
import { ImageChoices } from './ImageChoices.tsx';
import { ImageResult } from './ImageResult.tsx';
import { usualTitle } from './usualTitle.ts';

/** An image of the view, as it will be saved. */
export function ImagePanel() {
  const { dataset } = useLodelines();
  const text = EXPORT[useMessages().language];
  const { scheme } = useScheme();
  const [format, setFormat] = useState<Format>('png');
  const [choices, setChoices] = useState<PictureChoices>(() => ({
    size: 'wide',
    parts: PARTS,
    title: '',
    scheme,
  }));
  const usual = useSelect((state) => usualTitle(state, dataset));
  const titled = useMemo(() => ({ ...choices, title: choices.title.trim() || usual }), [choices, usual]);
  const loaded = usePictureSource();
  return (
    <FormPanel
      choices={
        <ImageChoices
          format={format}
          onFormat={setFormat}
          choices={choices}
          usualTitle={usual}
          onChange={setChoices}
        />
      }
      label={text.preview}
    >
      {loaded.state === 'ready' && <ImageResult source={loaded.source} choices={titled} format={format} />}
      {loaded.state === 'loading' && <output className={styles['waiting']}>{text.making}</output>}
      {loaded.state === 'failed' && (
        <div role="alert">
          <p>{text.noShapes}</p>
          <button type="button" className={styles['action']} onClick={loaded.retry}>
            {text.retry}
          </button>
        </div>
      )}
    </FormPanel>
  );
}
