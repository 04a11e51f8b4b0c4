import { type ReactNode, useRef } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import type { Lane } from '../../domain/partnership/lanes.ts';
import styles from './Lanes.module.css';
import { rowsShown } from './laneRows.ts';
import { useRowsNear } from './useRowsNear.ts';

interface Props {
  readonly scroller: HTMLElement | null;
  readonly labelledBy: string;
  readonly lanes: readonly Lane<Partnership>[];
  /** Rows that are always in the document: those next in the order of Tab. */
  readonly kept: readonly number[];
  readonly children: (lane: Lane<Partnership>, row: number) => ReactNode;
}

/** A long list of lanes, of which only the rows in or near sight are in the document. */
export function LaneRows({ scroller, labelledBy, lanes, kept, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const near = useRowsNear(scroller, list, lanes.length);
  return (
    <ul
      ref={list}
      className={styles['rows']}
      style={{ height: `calc(${lanes.length} * var(--row))` }}
      aria-labelledby={labelledBy}
    >
      {rowsShown(lanes, near, kept).map((row) => children(lanes[row] as Lane<Partnership>, row))}
    </ul>
  );
}
