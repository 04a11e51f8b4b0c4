import { useMessages, useSelect } from '../state/useLodelines.ts';
import { Axis } from '../ui/timeline/Axis.tsx';
import { ChangeStatus } from '../ui/timeline/ChangeStatus.tsx';
import { DateField } from '../ui/timeline/DateField.tsx';
import { Transport } from '../ui/timeline/Transport.tsx';
import { useRevealing } from '../ui/timeline/useRevealing.ts';
import { useTimeScale } from '../state/useTimeScale.ts';
import styles from './EmbedTimeline.module.css';

/** Height in pixels, half of that in the full page. */
const LINE = 26;

/** The compact timeline: date, playback, steps and axis. */
export function EmbedTimeline({ className }: { readonly className: string | undefined }) {
  const { messages } = useMessages();
  const time = useSelect((state) => state.view.time);
  const scale = useTimeScale();
  useRevealing(scale);
  const text = messages.timeline;
  const between = time.mode === 'between';
  return (
    <section className={`${styles['timeline']} ${className}`} aria-label={text.label}>
      <div className={styles['dates']}>
        {between && (
          <>
            <DateField handle="start" day={time.start} label={text.startDate} />
            <span aria-hidden="true">–</span>
          </>
        )}
        {time.mode === 'so-far' && <span className={styles['until']}>{text.until}</span>}
        <DateField handle="day" day={time.day} label={between ? text.endDate : text.date} />
      </div>
      <div className={styles['transport']}>
        {/* No speed, to save space: the full map has it. */}
        <Transport withSpeed={false} />
      </div>
      <div className={styles['axis']}>
        <Axis scale={scale} line={LINE} />
      </div>
      <ChangeStatus />
    </section>
  );
}
