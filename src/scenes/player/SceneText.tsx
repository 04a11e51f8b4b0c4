import { useMemo } from 'react';
import { isLesson } from '../../domain/lesson/lesson.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { TOURS } from '../../i18n/tours.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Lazy } from '../../ui/controls/Lazy.tsx';
import { Names } from '../../ui/details/Names.tsx';
import { useExtensions } from '../../ui/extensions.ts';
import type { OpenScene } from '../useScene.ts';
import { useSceneSources } from '../useSceneSources.ts';
import { FoldedSources } from './FoldedSources.tsx';
import styles from './SceneText.module.css';
import { TourEnd } from './TourEnd.tsx';

/** What a scene can show, and how its list is called. */
const SHOWN = [
  ['partnership', 'partnerships'],
  ['event', 'events'],
  ['country', 'countries'],
] as const;

/** The words of a scene, what it shows and its sources; after the last one, the end of the tour. */
export function SceneText({ tour, scene, step }: OpenScene) {
  const { language } = useMessages();
  const text = TOURS[language];
  const { loadLesson } = useExtensions();
  const words = <p>{textIn(scene.text, language)}</p>;
  const shown = SHOWN.map(([kind, name]) => [kind, scene.show?.[name] ?? []] as const).filter(
    ([, ids]) => ids.length > 0,
  );
  const sources = useSceneSources(useMemo(() => [scene], [scene]));
  return (
    <>
      <div className={styles['words']}>
        <h3>{textIn(scene.title, language)}</h3>
        {isLesson(tour) && loadLesson ? (
          <Lazy load={loadLesson} waiting={asksFirst(scene) ? <span data-held /> : words}>
            {(LessonScene) => <LessonScene lesson={tour} step={step} />}
          </Lazy>
        ) : (
          words
        )}
      </div>
      {step === tour.scenes.length && <TourEnd tour={tour} />}
      {shown.length > 0 && (
        <section className={styles['shown']}>
          <h4>{text.shown}</h4>
          {shown.map(([kind, ids]) => (
            <Names key={kind} kind={kind} ids={ids} />
          ))}
        </section>
      )}
      {sources && sources.length > 0 && (
        <FoldedSources name={text.sources(sources.length)} sources={sources} />
      )}
    </>
  );
}

/** Whether a prediction is to be made before the text is read. */
function asksFirst({
  questions = [],
}: OpenScene['scene'] & { readonly questions?: readonly Question[] }): boolean {
  return questions.some(({ type }) => type === 'predict');
}
