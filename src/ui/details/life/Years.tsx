import type { Line } from '../../../domain/partnership/lifeChart.ts';
import { ticks } from '../../../domain/time/ticks.ts';
import { useMessages } from '../../../state/useLodelines.ts';
import styles from './Years.module.css';

/** The narrowest line that a panel leaves, in pixels: names that have room on it have room on any. */
const NARROWEST = 250;

/** The years along a line, for the eye: words elsewhere give the dates. */
export function Years({ line }: { readonly line: Line }) {
  const { messages } = useMessages();
  return (
    <span className={styles['years']} aria-hidden="true">
      {ticks(line.scale, line.view, NARROWEST).map(({ day, place, level }) => (
        <span key={day} style={{ left: `${place * 100}%` }}>
          {messages.timeline.tick(day, level)}
        </span>
      ))}
    </span>
  );
}
