import { type FocusEvent, useId, useMemo, useRef, useState } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { shareInView } from '../../domain/time/axisView.ts';
import { type Lane as LaneOf, lanesOf } from '../../domain/partnership/lanes.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLensRecord, useLive, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { KindMark } from '../controls/Mark.tsx';
import { DateLine } from './DateLine.tsx';
import { Lane } from './Lane.tsx';
import { LaneRows } from './LaneRows.tsx';
import styles from './Lanes.module.css';
import { TimeWindow } from './TimeWindow.tsx';
import { clamped } from './useAxisPosition.ts';
import { useTextScale } from '../controls/useTextScale.ts';
import { useWidth } from '../controls/useWidth.ts';

/** With more lanes than this, only those in or near sight are in the document. */
const MANY = 300;

/** Bars of all partnerships above the axis, grouped by kind. The lines of the date handles cross them. */
export function Lanes({ scale }: { readonly scale: TimeScale }) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const between = useLive((state) => state.view.time.mode === 'between');
  const view = useSelect((state) => state.view.axis);
  const groups = useMemo(() => groupsOf(record.partnerships), [record]);
  const ids = useId();
  /** State and not a ref: effects of the rows run before a ref around them is set. */
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const inner = useRef<HTMLDivElement>(null);
  const width = useWidth(inner) / useTextScale(inner);
  /** The lane that had the focus last. */
  const [focused, setFocused] = useState<string | null>(null);
  const kept = useMemo(() => keptRows(groups, focused), [groups, focused]);
  const edge = dataset.reachesTo + 1;

  const many = record.partnerships.length > MANY;
  const onFocus = ({ target }: FocusEvent) =>
    setFocused(target.closest<HTMLElement>('[data-lane]')?.dataset['lane'] ?? null);
  const rowOf = (lane: LaneOf<Partnership>, row?: number, rows?: number) => (
    <Lane
      key={lane.partnership.id}
      lane={lane}
      scale={scale}
      view={view}
      width={width}
      row={row}
      rows={rows}
    />
  );
  return (
    <section className={styles['lanes']} aria-label={messages.timeline.lanes}>
      <div ref={setScroller} className={styles['scroll']} onFocus={many ? onFocus : undefined}>
        <div ref={inner} className={styles['inner']}>
          <TimeWindow scale={scale} className={styles['window']} />
          {groups.map(({ kind, lanes, first }) => (
            <div key={kind}>
              <p id={`${ids}-${kind}`} className={styles['kind']}>
                <KindMark kind={kind} />
                <span>{messages.kinds[kind]}</span>
                <span className={styles['count']}>{messages.number(lanes.length)}</span>
              </p>
              {many ? (
                <LaneRows
                  scroller={scroller}
                  labelledBy={`${ids}-${kind}`}
                  lanes={lanes}
                  kept={kept.map((row) => row - first)}
                >
                  {(lane, row) => rowOf(lane, row, lanes.length)}
                </LaneRows>
              ) : (
                <ul aria-labelledby={`${ids}-${kind}`}>{lanes.map((lane) => rowOf(lane))}</ul>
              )}
            </div>
          ))}
          {scale.place(edge) < view.to && (
            <div
              className={styles['beyond']}
              style={{ left: `${clamped(shareInView(view, scale.place(edge))) * 100}%` }}
            />
          )}
          {between && <DateLine handle="start" scale={scale} className={styles['date']} />}
          <DateLine handle="day" scale={scale} className={styles['date']} />
        </div>
      </div>
    </section>
  );
}

/** The lanes by kind, each kind with the number of lanes above it. */
function groupsOf(partnerships: readonly Partnership[]) {
  let first = 0;
  return lanesOf(partnerships).map((group) => {
    const above = first;
    first += group.lanes.length;
    return { ...group, first: above };
  });
}

/** The rows that Tab reaches next: the first and the last, and those around the focus. */
function keptRows(groups: ReturnType<typeof groupsOf>, focused: string | null): number[] {
  const ids = groups.flatMap(({ lanes }) => lanes.map(({ partnership }) => partnership.id));
  const row = focused === null ? -1 : ids.indexOf(focused);
  return [0, ids.length - 1, ...(row < 0 ? [] : [row - 1, row, row + 1])];
}
