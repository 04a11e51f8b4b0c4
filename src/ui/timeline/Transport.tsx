import { SPEEDS } from '../../domain/time/playback.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import { Select } from '../controls/Select.tsx';
import styles from './Transport.module.css';

/** Play, pause, step and speed. */
export function Transport({ withSpeed = true }: { readonly withSpeed?: boolean }) {
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
      {withSpeed && (
        <Select
          className={styles['speed']}
          label={text.speed}
          labelHidden
          value={speed}
          options={SPEEDS.map((value) => ({ value, label: `${value}×` }))}
          onChange={actions.setSpeed}
        />
      )}
    </div>
  );
}
