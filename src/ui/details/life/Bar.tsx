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
  /** The last day that the record can vouch for: beyond it the bar fades. */
  readonly reachesTo: Day;
  /** A longer life to which this one belongs, drawn as a thin line behind it. */
  readonly within?: Life;
}

/** A life as a bar: solid where certain, hatched where not. Words beside it say the same. */
export function Bar({ life, kind, line, reachesTo, within }: Props) {
  const bar = lifeBar(line, life);
  const known = line.place(reachesTo + 1);
  return (
    <span className={styles['bar']} style={{ color: `var(--kind-${kind})` }} aria-hidden="true">
      {within && <span className={styles['within']} style={partStyle(lifeBar(line, within).possible)} />}
      <span className={styles['possible']} style={partStyle(bar.possible)} />
      {bar.certain && <span className={styles['certain']} style={partStyle(bar.certain)} />}
      {known < 1 && <span className={styles['beyond']} style={partStyle({ from: known, to: 1 })} />}
    </span>
  );
}

/** Where a part of the line stands; never so narrow that it cannot be seen. */
export function partStyle({ from, to }: LinePart): CSSProperties {
  return { left: `${from * 100}%`, width: `max(${(to - from) * 100}%, 3px)` };
}
