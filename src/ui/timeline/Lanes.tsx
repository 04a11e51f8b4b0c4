import { useId, useMemo, useRef } from 'react';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import { lanesOf } from '../../domain/partnership/lanes.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import type { Handle } from '../../domain/time/time.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { KindMark } from '../controls/Mark.tsx';
import { Lane } from './Lane.tsx';
import styles from './Lanes.module.css';
import { useTextScale } from '../controls/useTextScale.ts';
import { useWidth } from '../controls/useWidth.ts';

/** Bars of all partnerships above the axis, grouped by kind. The lines of the date handles cross them. */
export function Lanes({ scale }: { readonly scale: TimeScale }) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const view = useSelect((state) => state.view.axis);
  const groups = useMemo(() => lanesOf(record.partnerships), [record]);
  const ids = useId();
  const inner = useRef<HTMLDivElement>(null);
  const width = useWidth(inner);
  const textScale = useTextScale(inner);
  const at = (day: Day) => Math.min(Math.max(shareInView(view, scale.place(day)), 0), 1);
  const edge = dataset.reachesTo + 1;
  const handles: readonly (readonly [Handle, Day])[] =
    time.mode === 'between'
      ? [
          ['start', time.start],
          ['day', time.day],
        ]
      : [['day', time.day]];
  const from = time.mode === 'between' ? at(time.start) : 0;
  return (
    <section className={styles['lanes']} aria-label={messages.timeline.lanes}>
      <div className={styles['scroll']}>
        <div ref={inner} className={styles['inner']}>
          {time.mode !== 'on' && (
            <div
              className={styles['window']}
              style={{ left: `${from * 100}%`, width: `${(at(time.day) - from) * 100}%` }}
            />
          )}
          {groups.map(({ kind, lanes }) => (
            <div key={kind}>
              <p id={`${ids}-${kind}`} className={styles['kind']}>
                <KindMark kind={kind} />
                <span>{messages.kinds[kind]}</span>
                <span className={styles['count']}>{messages.number(lanes.length)}</span>
              </p>
              <ul aria-labelledby={`${ids}-${kind}`}>
                {lanes.map((lane) => (
                  <Lane
                    key={lane.partnership.id}
                    lane={lane}
                    scale={scale}
                    view={view}
                    width={width / textScale}
                  />
                ))}
              </ul>
            </div>
          ))}
          {scale.place(edge) < view.to && (
            <div className={styles['beyond']} style={{ left: `${at(edge) * 100}%` }} />
          )}
          {handles.map(
            ([handle, day]) =>
              isInSight(view, scale.place(day)) && (
                <div key={handle} className={styles['date']} style={{ left: `${at(day) * 100}%` }} />
              ),
          )}
        </div>
      </div>
    </section>
  );
}

function isInSight(view: AxisView, place: number): boolean {
  return view.from <= place && place <= view.to;
}
