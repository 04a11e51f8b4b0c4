import { useRef } from 'react';
import type { Line } from '../../../domain/partnership/lifeChart.ts';
import { ticks } from '../../../domain/time/ticks.ts';
import { useMessages } from '../../../state/useLodelines.ts';
import { useTextScale } from '../../controls/useTextScale.ts';
import styles from './Years.module.css';

/** Width in pixels of the line in the narrowest panel: labels that fit there fit everywhere. */
const NARROWEST = 250;

/** Year labels along a line. Hidden from assistive technology: the dates are in the text. */
export function Years({ line }: { readonly line: Line }) {
  const { messages } = useMessages();
  const labels = useRef<HTMLSpanElement>(null);
  const textScale = useTextScale(labels);
  return (
    <span ref={labels} className={styles['years']} aria-hidden="true">
      {ticks(line.scale, line.view, NARROWEST / textScale).map(({ day, place, level }) => (
        <span key={day} style={{ left: `${place * 100}%` }}>
          {messages.timeline.tick(day, level)}
        </span>
      ))}
    </span>
  );
}
