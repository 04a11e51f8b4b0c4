import type { CSSProperties } from 'react';
import type { Day } from '../../../domain/time/date.ts';
import type { Life } from '../../../domain/time/life.ts';
import { lifeBar, type Line, type LinePart } from '../../../domain/partnership/lifeChart.ts';
import type { PartnershipKind } from '../../../domain/partnership/partnership.ts';
import styles from './Bar.module.css';

interface Props {
  readonly life: Life;
  readonly kind: PartnershipKind;
  readonly line: Line;
  /** The last day that the record covers, inclusive. After it the bar fades. */
  readonly reachesTo: Day;
  /** A longer life that contains this one, drawn as a thin line behind it. */
  readonly within?: Life;
}

/** A life as a bar: solid where certain, hatched where not. Hidden from screen readers: the text says the same. */
export function Bar({ life, kind, line, reachesTo, within }: Props) {
  const bar = lifeBar(line, life);
  const end = line.place(reachesTo + 1);
  return (
    <span className={styles['bar']} style={{ color: `var(--kind-${kind})` }} aria-hidden="true">
      {within && <span className={styles['within']} style={partStyle(lifeBar(line, within).possible)} />}
      <span className={styles['possible']} style={partStyle(bar.possible)} />
      {bar.certain && <span className={styles['certain']} style={partStyle(bar.certain)} />}
      {end < 1 && <span className={styles['beyond']} style={partStyle({ from: end, to: 1 })} />}
    </span>
  );
}

/** Returns the position and width of a part of the line as CSS; at least 3px wide, so that it stays visible. */
export function partStyle({ from, to }: LinePart): CSSProperties {
  return { left: `${from * 100}%`, width: `max(${(to - from) * 100}%, 3px)` };
}
