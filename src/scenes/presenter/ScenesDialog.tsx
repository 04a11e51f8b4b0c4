import { useRef } from 'react';
import { textIn } from '../../domain/tour/tour.ts';
import { TOURS } from '../../i18n/tours.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { ScenePicture } from '../ScenePicture.tsx';
import { useScene } from '../useScene.ts';
import styles from './ScenesDialog.module.css';

/** Size of a picture in CSS pixels. */
const PICTURE = { width: 256, height: 144 };

/** All scenes of the open tour as pictures, to go to one of them. */
export function ScenesDialog() {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const open = useScene();
  const current = useRef<HTMLButtonElement>(null);
  return (
    <Dialog title={TOURS[language].scenes} className={styles['dialog']} initialFocus={current}>
      <ol className={styles['scenes']}>
        {open?.tour.scenes.map((scene, i) => (
          <li key={i}>
            <button
              type="button"
              ref={i + 1 === open.step ? current : undefined}
              aria-current={i + 1 === open.step ? 'step' : undefined}
              onClick={() => {
                actions.goToStep(i + 1);
                actions.closeDialog();
              }}
            >
              <ScenePicture view={scene.view} {...PICTURE} />
              <span>{`${i + 1}. ${textIn(scene.title, language)}`}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
