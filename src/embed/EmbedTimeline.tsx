import { useMessages } from '../state/useLodelines.ts';
import { Axis } from '../ui/timeline/Axis.tsx';
import { ChangeStatus } from '../ui/timeline/ChangeStatus.tsx';
import { Dates } from '../ui/timeline/Dates.tsx';
import { Transport } from '../ui/timeline/Transport.tsx';
import { useRevealing } from '../ui/timeline/useRevealing.ts';
import { useTimeScale } from '../state/useTimeScale.ts';
import styles from './EmbedTimeline.module.css';

/** Height in pixels, half of that in the full page. */
const LINE = 26;

/** The compact timeline: date, playback, steps and axis. */
export function EmbedTimeline({ className }: { readonly className: string | undefined }) {
  const { messages } = useMessages();
  const scale = useTimeScale();
  useRevealing(scale);
  return (
    <section className={`${styles['timeline']} ${className}`} aria-label={messages.timeline.label}>
      <Dates className={styles['dates']} untilClass={styles['until']} />
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
