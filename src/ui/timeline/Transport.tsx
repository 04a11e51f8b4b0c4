import { SPEEDS, type Speed } from '../../domain/time/playback.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './Transport.module.css';

/** Play, pause, step and speed. */
export function Transport() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const playing = useSelect((state) => state.session.playing);
  const speed = useSelect((state) => state.session.speed);
  const text = messages.timeline;
  return (
    <div className={styles['transport']}>
      <button
        type="button"
        aria-label={text.previous}
        title={text.previous}
        onClick={() => actions.stepEvent(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className={styles['play']}
        aria-label={playing ? text.pause : text.play}
        onClick={() => actions.setPlaying(!playing)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
        <span aria-hidden="true">{playing ? text.pause : text.play}</span>
      </button>
      <button type="button" aria-label={text.next} title={text.next} onClick={() => actions.stepEvent(1)}>
        <Icon name="next" />
      </button>
      <label className={styles['speed']}>
        <span className="visually-hidden">{text.speed}</span>
        <select value={speed} onChange={(event) => actions.setSpeed(Number(event.target.value) as Speed)}>
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {value}×
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
