import { isLesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { TOURS } from '../../i18n/tours.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Lazy } from '../../ui/controls/Lazy.tsx';
import { useExtensions } from '../../ui/extensions.ts';
import { ScenePicture } from '../ScenePicture.tsx';
import type { OpenScene } from '../useScene.ts';
import styles from './SceneList.module.css';
import { useInSight } from './useInSight.ts';

interface Props extends OpenScene {
  readonly onChosen: () => void;
}

/** All scenes of a tour, with their pictures; of a lesson also how much of them is answered. */
export function SceneList({ tour, step, onChosen }: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const { loadSceneMark } = useExtensions();
  const current = useInSight<HTMLLIElement>();
  return (
    <ol className={styles['scenes']} aria-label={TOURS[language].scenes}>
      {tour.scenes.map((scene, i) => (
        <li key={i} ref={i + 1 === step ? current : null}>
          <button
            type="button"
            aria-current={i + 1 === step ? 'step' : undefined}
            onClick={() => {
              actions.goToStep(i + 1);
              onChosen();
            }}
          >
            <ScenePicture view={scene.view} width={112} height={63} className={styles['picture']} />
            <span>
              <span className={styles['number']}>{i + 1}</span>
              <span>{textIn(scene.title, language)}</span>
              {isLesson(tour) && loadSceneMark && (
                <Lazy load={loadSceneMark} failed={null}>
                  {(SceneMark) => <SceneMark lesson={tour} step={i + 1} />}
                </Lazy>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
