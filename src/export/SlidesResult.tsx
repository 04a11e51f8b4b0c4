import { useRef } from 'react';
import { OWN, textIn, type Tour } from '../domain/tour/tour.ts';
import { EXPORT } from '../i18n/export.ts';
import { EXPORT_SLIDES } from '../i18n/exportSlides.ts';
import { viewTitle } from '../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { lastingQuery, plainQuery, sceneView } from '../state/viewCodec.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import type { SlideChoices } from './exportChoices.ts';
import styles from './ExportDialog.module.css';
import { type SlidesState, useSlides } from './useSlides.ts';

interface Props {
  readonly choices: SlideChoices;
  /** Null for slides of the view. */
  readonly tour: Tour | null;
}

/** A button that makes and saves the slides, above their titles. */
export function SlidesResult({ choices, tour }: Props) {
  const { dataset, environment } = useLodelines();
  const { host, address } = environment;
  const { language } = useMessages();
  const text = EXPORT_SLIDES[language];
  const view = useSelect((state) => state.view);
  const { made, save, cancel } = useSlides(choices, tour);
  const copying = useCopying();
  const saving = useRef<HTMLButtonElement>(null);
  const making = made.state === 'making' ? made : null;
  const title = tour ? textIn(tour.title, language) : viewTitle(view, dataset);
  const maps = tour ? tour.scenes.map((scene) => textIn(scene.title, language)) : [text.mapSlide(title)];
  // That of an own tour is longer than a slide can hold: its view is what can be opened from here.
  const link = new URL(
    tour && tour.id !== OWN
      ? plainQuery(sceneView(tour, 1, view, dataset), dataset, tour)
      : lastingQuery(view, dataset),
    address.base,
  ).href;
  return (
    <section className={styles['result']} aria-label={text.outline}>
      <div className={styles['actions']}>
        <button
          ref={saving}
          type="button"
          className={styles['primary']}
          aria-disabled={making !== null}
          onClick={() => void save()}
        >
          {text.save}
        </button>
        {making && (
          <>
            <button
              // The focus does not get lost with the button.
              ref={(button) => () => {
                if (button?.matches(':focus')) saving.current?.focus();
              }}
              type="button"
              className={styles['action']}
              onClick={cancel}
            >
              {text.cancel}
            </button>
            <progress
              aria-label={text.outline}
              max={making.scenes?.all}
              value={making.scenes?.done}
              className={styles['progress']}
            />
            <span className={styles['step']}>{stepOf(making.scenes, text)}</span>
          </>
        )}
        <output>{toldOf(made, text) || copying.told}</output>
      </div>
      {host && made.state === 'made' && (
        <>
          <p role="alert">{text.unsaved}</p>
          <CopyField name={EXPORT[language].link} value={link} copy={copying.copy} />
        </>
      )}
      <ol className={styles['outline']}>
        {[text.titleSlide(title), ...maps, text.sources].map((name, i) => (
          // Two slides may have the same title.
          <li key={`${i} ${name}`}>{name}</li>
        ))}
      </ol>
    </section>
  );
}

type Text = (typeof EXPORT_SLIDES)['en'];

function stepOf(scenes: { readonly done: number; readonly all: number } | null, text: Text): string {
  if (!scenes) return text.loading;
  const { done, all } = scenes;
  return done < all ? text.scene(done + 1, all) : text.writing;
}

/** What came of it, as a sentence. */
function toldOf({ state }: SlidesState, text: Text): string {
  return state === 'waiting' || state === 'making' ? '' : text[state];
}
