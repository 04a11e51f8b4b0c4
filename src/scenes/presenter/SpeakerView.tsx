import { createPortal } from 'react-dom';
import { type Scene, textIn } from '../../domain/tour/tour.ts';
import type { Language } from '../../domain/language.ts';
import { PRESENTER } from '../../i18n/presenter.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { plainQuery } from '../../state/viewCodec.ts';
import { ScenePicture } from '../ScenePicture.tsx';
import type { OpenScene } from '../useScene.ts';
import { SpeakerClock } from './SpeakerClock.tsx';
import styles from './SpeakerView.module.css';
import { besidePlace, type Place } from './talk.ts';
import type { Blank, Presenter } from './usePresenter.ts';
import type { TalkClock } from './useTalkClock.ts';

/** Sizes of the pictures in CSS pixels. */
const NOW = { width: 640, height: 360 };
const THEN = { width: 320, height: 180 };

interface Props {
  /** The body of the speaker's window. */
  readonly into: Element;
  readonly run: Presenter['run'];
  readonly place: Place | null;
  readonly blank: Blank;
  /** Null without a tour. */
  readonly shown: OpenScene | null;
  readonly clock: TalkClock;
}

/** What the speaker sees: this scene and the next one, the notes, and the time. */
export function SpeakerView({ into, run, place, blank, shown, clock }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = PRESENTER[language];
  const view = useSelect((state) => state.view);
  const count = shown?.tour.scenes.length ?? 0;
  const next = place === null ? null : besidePlace(place, 1, count);
  const notes = notesAt(place, shown, language);
  const title = shown ? textIn(shown.tour.title, language) : viewTitle(view, dataset);
  // oxlint-disable-next-line lodelines/text-alone -- An element in another document.
  return createPortal(
    <div className={styles['speaker']}>
      <title>{text.speakerTitle(title)}</title>
      <section className={styles['now']} aria-label={text.now}>
        <h2>
          <span>{text.now}</span>
          {typeof place === 'number' && <small>{` ${place}/${count}`}</small>}
        </h2>
        {shown ? (
          <ScenePart scene={sceneAt(place, shown)} name={nameOf(place, shown, language)} size={NOW} />
        ) : (
          <>
            <ScenePicture view={plainQuery(view, dataset)} {...NOW} />
            <p className={styles['title']}>{`${title}, ${viewTime(view)}`}</p>
          </>
        )}
        {blank && <p className={styles['blank']}>{text[blank]}</p>}
      </section>
      {shown && (
        <section className={styles['then']} aria-label={text.after}>
          <h2>{text.after}</h2>
          {next === null ? (
            <p>{text.nothingAfter}</p>
          ) : (
            <ScenePart scene={sceneAt(next, shown)} name={nameOf(next, shown, language)} size={THEN} />
          )}
        </section>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled by keyboard. */}
      <section className={styles['notes']} aria-label={text.notes} tabIndex={0}>
        <h2>{text.notes}</h2>
        {notes === '' ? (
          <p className={styles['none']}>{text.noNotes}</p>
        ) : (
          notes.split('\n').map((line, i) => <p key={i}>{line}</p>)
        )}
      </section>
      <footer className={styles['foot']}>
        <button type="button" onClick={() => run('previous')}>
          {text.previous}
        </button>
        <button type="button" onClick={() => run('next')}>
          {text.next}
        </button>
        <SpeakerClock clock={clock} minutes={shown?.tour.minutes ?? null} />
      </footer>
    </div>,
    into,
  );
}

interface ScenePartProps {
  /** Null on a card. */
  readonly scene: Scene | null;
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
}

function ScenePart({ scene, name, size }: ScenePartProps) {
  const { language } = useMessages();
  return (
    <>
      {scene && <ScenePicture view={scene.view} {...size} />}
      <p className={styles['title']}>{name}</p>
      {scene && size === NOW && <p className={styles['text']}>{textIn(scene.text, language)}</p>}
    </>
  );
}

function sceneAt(place: Place | null, { tour }: OpenScene): Scene | null {
  return typeof place === 'number' ? (tour.scenes[place - 1] ?? null) : null;
}

function nameOf(place: Place | null, shown: OpenScene, language: Language): string {
  const text = PRESENTER[language];
  if (place === 'start') return text.startCard;
  if (place === 'end') return text.endCard;
  const scene = sceneAt(place, shown);
  return scene ? textIn(scene.title, language) : '';
}

function notesAt(place: Place | null, shown: OpenScene | null, language: Language): string {
  const scene = shown && sceneAt(place, shown);
  return scene?.notes ? textIn(scene.notes, language) : '';
}
