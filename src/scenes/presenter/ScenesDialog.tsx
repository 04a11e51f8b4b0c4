import { useRef } from 'react';
import { textIn, type Tour } from '../../domain/tour/tour.ts';
import { PRESENTER } from '../../i18n/presenter.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { ScenePicture } from '../ScenePicture.tsx';
import { OverDialog } from './OverDialog.tsx';
import styles from './ScenesDialog.module.css';

/** Size of a picture in CSS pixels. */
const PICTURE = { width: 256, height: 144 };

interface Props {
  readonly tour: Tour;
  /** The scene that is shown, counted from 1. */
  readonly step: number;
  readonly onChoose: (step: number) => void;
  readonly onClose: () => void;
}

/** All scenes as pictures, to go to one of them. */
export function ScenesDialog({ tour, step, onChoose, onClose }: Props) {
  const { language } = useMessages();
  const current = useRef<HTMLButtonElement>(null);
  return (
    <OverDialog title={PRESENTER[language].overview} initialFocus={current} onClose={onClose}>
      <ol className={styles['scenes']}>
        {tour.scenes.map((scene, i) => (
          <li key={scene.view}>
            <button
              type="button"
              ref={i + 1 === step ? current : undefined}
              aria-current={i + 1 === step ? 'step' : undefined}
              onClick={() => onChoose(i + 1)}
            >
              <ScenePicture view={scene.view} {...PICTURE} />
              <span>{`${i + 1}. ${textIn(scene.title, language)}`}</span>
            </button>
          </li>
        ))}
      </ol>
    </OverDialog>
  );
}
