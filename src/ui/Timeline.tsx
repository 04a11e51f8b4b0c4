import { countUpTo } from '../domain/timeline.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { DateSlider } from './DateSlider.tsx';
import styles from './Timeline.module.css';

export function Timeline({ className }: { readonly className: string | undefined }) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const day = useSelect((state) => state.view.time);
  const playing = useSelect((state) => state.session.playing);
  const text = messages.timeline;
  const beyond = day > dataset.reachesTo;

  return (
    <section className={`${styles['timeline']} ${className}`} aria-label={text.label}>
      <div className={styles['now']}>
        <p className={styles['date']}>{messages.day(day)}</p>
        <div className={styles['buttons']}>
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
        </div>
      </div>
      <div className={styles['axis']}>
        <p className={styles['where']}>
          <span>{text.position(countUpTo(record.eventDays, day), record.events.length)}</span>
          <span className={beyond ? styles['beyond'] : undefined}>
            {beyond
              ? text.beyond(messages.day(dataset.reachesTo))
              : text.reachesTo(messages.day(dataset.reachesTo))}
          </span>
        </p>
        <DateSlider />
      </div>
    </section>
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
