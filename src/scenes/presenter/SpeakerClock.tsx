import { PRESENTER } from '../../i18n/presenter.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './SpeakerView.module.css';
import { clockTime } from './clockTime.ts';
import { type TalkClock, useNow } from './useTalkClock.ts';

interface Props {
  readonly clock: TalkClock;
  /** How long the talk takes; null if nobody said. */
  readonly minutes: number | null;
}

/** The time of day, and the time of the talk. A component of its own, because it renders every second. */
export function SpeakerClock({ clock, minutes }: Props) {
  const { root } = useLodelines().environment;
  const { language } = useMessages();
  const text = PRESENTER[language];
  const now = useNow();
  const origin = root.ownerDocument.defaultView?.performance.timeOrigin ?? 0;
  const elapsed = Math.max(0, now - clock.startedAt);
  const left = minutes === null ? null : minutes * 60_000 - elapsed;
  return (
    <div className={styles['clock']}>
      <dl className={styles['times']}>
        <div>
          <dt>{text.clock}</dt>
          <dd>
            {new Date(origin + now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
          </dd>
        </div>
        <div>
          <dt>{text.elapsed}</dt>
          <dd>{clockTime(elapsed)}</dd>
        </div>
        {left !== null && (
          <div className={left < 0 ? styles['over'] : undefined}>
            <dt>{left < 0 ? text.over : text.remaining}</dt>
            <dd>{clockTime(Math.abs(left))}</dd>
          </div>
        )}
      </dl>
      <button type="button" onClick={clock.restart}>
        {text.restart}
      </button>
    </div>
  );
}
