import { SCENE_MAP } from '../cartography/camera.ts';
import { ScenePicture } from '../scenes/ScenePicture.tsx';
import { openLesson } from '../state/derived/openScene.ts';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import styles from './Cover.module.css';
import { isHeld } from './lessonWork.ts';
import { useLessonText, useWork } from './useLessonWork.ts';

/** Covers the map with that of the scene before, until the prediction of the open scene has been made. */
export function Cover({ className = '' }: { readonly className: string | undefined }) {
  const { language } = useMessages();
  const text = useLessonText();
  const lesson = useSelect(openLesson);
  const step = useSelect(({ view }) => view.tour?.step ?? 1);
  const held = useWork((state) => lesson !== null && isHeld(state, lesson, step));
  if (!held) return null;
  const before = lesson?.scenes[step - 2];
  return (
    <div
      className={`${styles['cover']} ${className} ${className === '' ? styles['whole'] : ''} screen-only`}
      lang={language}
    >
      {before && <ScenePicture view={before.view} {...SCENE_MAP} className={styles['picture']} />}
      <p>{before ? text.covered : text.coveredFirst}</p>
    </div>
  );
}
