import { useState } from 'react';
import { isLesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { tourWords } from '../../i18n/tours.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Icon, type IconName } from '../../ui/controls/Icon.tsx';
import type { OpenScene } from '../useScene.ts';
import styles from './PlayerBar.module.css';
import { SceneList } from './SceneList.tsx';

interface Props extends OpenScene {
  /** Whether the tour can be closed; otherwise its name is left out, too. */
  readonly closes: boolean;
}

/** The controls of a tour, always at the same place: its name, progress, steps, playback, the list of scenes. */
export function PlayerBar({ closes, ...open }: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const touring = useSelect(({ session }) => session.touring);
  const [listed, setListed] = useState(false);
  const { tour, step } = open;
  const text = tourWords(tour, language);
  const count = tour.scenes.length;
  const button = (icon: IconName, label: string, act: () => void, enabled = true) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      // A disabled button would lose the focus.
      aria-disabled={!enabled}
      onClick={enabled ? act : undefined}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className={`${styles['bar']} screen-only`}>
      {closes && (
        <div className={styles['name']}>
          <h2 className={step > 1 ? styles['later'] : undefined}>{textIn(tour.title, language)}</h2>
          {button('close', text.close, actions.leaveTour)}
        </div>
      )}
      <div className={styles['progress']} aria-hidden="true">
        {tour.scenes.map((_, i) => (
          <span key={i} className={i < step ? styles['done'] : undefined} />
        ))}
      </div>
      <div className={styles['controls']}>
        {button('left', text.previous, () => actions.goToStep(step - 1), step > 1)}
        <span className={styles['position']}>{text.position(step, count)}</span>
        {button('right', text.next, () => actions.goToStep(step + 1), step < count)}
        <span className={styles['end']}>
          {/* A class answers questions as long as it needs. */}
          {!isLesson(tour) &&
            button(touring ? 'pause' : 'play', touring ? text.pause : text.play, () =>
              actions.setTouring(!touring),
            )}
          <button
            type="button"
            aria-label={text.scenes}
            title={text.scenes}
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            <Icon name="list" />
          </button>
        </span>
      </div>
      {listed && <SceneList {...open} onChosen={() => setListed(false)} />}
    </div>
  );
}
