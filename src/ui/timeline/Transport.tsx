import { SPEEDS, type Speed } from '../../domain/time/playback.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
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
        <Icon path="M11 3 5 8l6 5z" bar="M3.5 3v10" />
      </button>
      <button
        type="button"
        className={styles['play']}
        aria-label={playing ? text.pause : text.play}
        onClick={() => actions.setPlaying(!playing)}
      >
        {playing ? <Icon bar="M5.5 3v10M10.5 3v10" /> : <Icon path="M4 2.5 13 8l-9 5.5z" />}
        <span aria-hidden="true">{playing ? text.pause : text.play}</span>
      </button>
      <button type="button" aria-label={text.next} title={text.next} onClick={() => actions.stepEvent(1)}>
        <Icon path="M5 3l6 5-6 5z" bar="M12.5 3v10" />
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

function Icon({ path, bar }: { readonly path?: string; readonly bar?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {path && <path d={path} fill="currentColor" />}
      {bar && <path d={bar} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />}
    </svg>
  );
}
