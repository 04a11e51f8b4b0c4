import { type CSSProperties, type Ref, useCallback, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { isLesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { PRESENTER } from '../../i18n/presenter.ts';
import { TOURS } from '../../i18n/tours.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import type { Elements } from '../../ui/controls/elements.ts';
import { Lazy } from '../../ui/controls/Lazy.tsx';
import { PartBoundary } from '../../ui/controls/PartBoundary.tsx';
import { useExtensions } from '../../ui/extensions.ts';
import { NoticeBar } from '../../ui/shell/NoticeBar.tsx';
import { usePassage } from '../usePassage.ts';
import { type OpenScene, useScene } from '../useScene.ts';
import styles from './Presented.module.css';
import { PresenterBar } from './PresenterBar.tsx';
import { Refusal } from './Refusal.tsx';
import { SpeakerView } from './SpeakerView.tsx';
import { type Place, placeOf, progressAt } from './talk.ts';
import { TalkCard } from './TalkCard.tsx';
import { useAhead } from './useAhead.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useKiosk } from './useKiosk.ts';
import { usePointing } from './usePointing.ts';
import { usePresenter } from './usePresenter.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useSpeakerWindow } from './useSpeakerWindow.ts';
import { useTalkClock } from './useTalkClock.ts';
import { useWakeLock } from './useWakeLock.ts';

interface Props {
  /** The map or the list. */
  readonly stage: Elements;
  readonly asList: boolean;
  /** Says what is shown instead of the map. */
  readonly notice?: Elements;
  /** Ref to the element that covers the part of the map that nothing covers. */
  readonly free: Ref<HTMLDivElement>;
}

/** The layout for an audience: the map with title, date, text and source, or a card before and after the scenes. */
export function Presented({ stage, asList, notice, free }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { loadClassQuestions } = useExtensions();
  const text = PRESENTER[language];
  const shown = useScene();
  const viewName = useSelect(({ view }) => viewTitle(view, dataset));
  const time = useSelect(({ view }) => viewTime(view));
  const [refused, setRefused] = useState<'speaker' | 'fullScreen' | null>(null);
  const [isFull, toggleFullScreen] = useFullScreen(useCallback(() => setRefused('fullScreen'), []));
  const speaker = useSpeakerWindow(useCallback(() => setRefused('speaker'), []));
  const { blank, run } = usePresenter({ toggleFullScreen, openSpeaker: speaker.open });
  const place = useSelect(placeOf);
  const scale = useSelect(({ session }) => session.talkScale);
  const card = typeof place === 'number' ? null : place;
  const count = shown?.tour.scenes.length ?? 0;
  usePassage();
  usePresenterKeys(run, speaker.document);
  const { spot, handlers } = usePointing(run);
  const clock = useTalkClock(place);
  useWakeLock();
  useAhead(shown?.tour ?? null);
  useKiosk(run, place, shown?.scene ?? null);

  const title = shown ? textIn(shown.scene.title, language) : viewName;
  const spoken = shown && spokenAt(place, shown, language);
  const source = `${messages.title} · ${messages.embed.reachesTo(dataset.reachesTo)}`;
  return (
    <div className="page">
      <div
        className={`${styles['presented']} ${asList ? styles['asList'] : ''} ${shown ? '' : styles['brief']}`}
        style={
          { '--scale': scale, '--progress': place === null ? 0 : progressAt(place, count) } as CSSProperties
        }
      >
        <div className={styles['stage']}>{stage}</div>
        <div className={styles['free']} ref={free} />
        {!asList && (
          // Presses of keys do the same: it needs neither name nor role.
          <div className={styles['pointing']} {...handlers}>
            {spot && <span className={styles['spot']} style={{ left: spot.x, top: spot.y }} />}
          </div>
        )}
        <div className={styles['over']}>
          <PartBoundary>
            <NoticeBar />
            {notice}
            {refused && (
              <Refusal onDismiss={() => setRefused(null)}>
                {refused === 'speaker' ? text.noSpeaker : text.noFullScreen}
              </Refusal>
            )}
          </PartBoundary>
        </div>
        <main className={styles['words']} lang={language} aria-label={text.words}>
          <h1>{title}</h1>
          <p className={styles['time']}>{time}</p>
          {shown && <p className={styles['text']}>{textIn(shown.scene.text, language)}</p>}
          {shown && isLesson(shown.tour) && loadClassQuestions && (
            <Lazy load={loadClassQuestions}>
              {(ClassQuestions) =>
                isLesson(shown.tour) && <ClassQuestions lesson={shown.tour} step={shown.step} />
              }
            </Lazy>
          )}
          <p className={styles['source']}>{source}</p>
        </main>
        {card && shown && <TalkCard card={card} tour={shown.tour} source={source} handlers={handlers} />}
        <p className="visually-hidden" aria-live="polite">
          {blank ? text[blank] : (spoken ?? '')}
        </p>
        <PresenterBar
          className={styles['bar']}
          run={run}
          hasScenes={place !== null}
          isFull={isFull}
          still={spot === null}
        />
        <div className={styles['progress']} />
        {blank && <div className={`${styles['blank']} ${styles[blank]}`} {...handlers} />}
        {speaker.document && (
          <SpeakerView
            into={speaker.document.body}
            run={run}
            place={place}
            blank={blank}
            shown={shown}
            clock={clock}
          />
        )}
      </div>
    </div>
  );
}

/** What a screen reader says of a place in a talk. */
function spokenAt(place: Place | null, { tour, scene, step }: OpenScene, language: Language): string {
  const name = textIn(tour.title, language);
  if (place === 'start') return PRESENTER[language].spokenStart(name);
  if (place === 'end') return PRESENTER[language].spokenEnd(name);
  return TOURS[language].spoken(step, tour.scenes.length, textIn(scene.title, language));
}
