import { useDeferredValue, useState } from 'react';
import { EXPORT } from '../i18n/export.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import form from '../ui/controls/form.module.css';
import { Named } from '../ui/controls/Named.tsx';
import { useScheme } from '../ui/shell/useTheme.ts';
import {
  type ExportChoices,
  type Form,
  type Format,
  FORMS,
  type SlideChoices,
  usualParts,
} from './exportChoices.ts';
import { ExportForm } from './ExportForm.tsx';
import styles from './ExportDialog.module.css';
import { ExportResult } from './ExportResult.tsx';
import { SlidesForm } from './SlidesForm.tsx';
import { SlidesResult } from './SlidesResult.tsx';
import { usePictureSource } from './usePictureSource.ts';

/** Makes an image of the view, or slides of it or of the open tour. What is chosen for one form stays chosen. */
export function ExportDialog() {
  const { environment } = useLodelines();
  const text = EXPORT[useMessages().language];
  const { scheme } = useScheme();
  const { base } = environment.address;
  const tour = useSelect(({ view, session }) => (view.tour ? session.tour : null));
  const [chosen, setChosen] = useState<Form>('image');
  const [format, setFormat] = useState<Format>('png');
  const [choices, setChoices] = useState<ExportChoices>(() => ({
    size: 'wide',
    parts: usualParts(isLocal(base)),
    title: '',
    scheme,
  }));
  const [slides, setSlides] = useState<SlideChoices>(() => ({ content: 'tour', maps: 'pictures', scheme }));
  // A title is typed faster than a map is drawn.
  const drawn = useDeferredValue(choices);
  const loaded = usePictureSource();
  return (
    <Dialog title={text.title} className={styles['export']}>
      <div className={styles['columns']}>
        <div className={form['choices']}>
          <Named name={text.form}>
            <Choice
              label={text.form}
              value={chosen}
              options={FORMS.map((value) => ({ value, label: text.forms[value] }))}
              onChange={setChosen}
            />
          </Named>
          {chosen === 'image' ? (
            <ExportForm format={format} onFormat={setFormat} choices={choices} onChange={setChoices} />
          ) : (
            <SlidesForm
              choices={slides}
              hasTour={tour !== null}
              onChange={(part) => setSlides({ ...slides, ...part })}
            />
          )}
        </div>
        {chosen === 'slides' && (
          <SlidesResult choices={slides} tour={slides.content === 'tour' ? tour : null} />
        )}
        {chosen === 'image' && loaded.state === 'ready' && (
          <ExportResult source={loaded.source} choices={drawn} format={format} />
        )}
        {chosen === 'image' && loaded.state === 'loading' && (
          <output className={styles['waiting']}>{text.making}</output>
        )}
        {chosen === 'image' && loaded.state === 'failed' && (
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
