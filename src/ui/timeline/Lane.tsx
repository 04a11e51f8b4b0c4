import { type CSSProperties, memo } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Lane as LaneOf } from '../../domain/partnership/lanes.ts';
import { partsOf } from '../../domain/time/life.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useHoverTarget } from '../controls/useHoverTarget.ts';
import { lifeText } from '../details/lifeText.ts';
import styles from './Lane.module.css';
import { laneName } from './laneName.ts';

interface Props {
  readonly lane: LaneOf<Partnership>;
  readonly scale: TimeScale;
  readonly view: AxisView;
  /** Width of the lanes, in pixels of a text of the default size. */
  readonly width: number;
  /** Its place among all rows of its list, if only some of them are in the document. */
  readonly row?: number | undefined;
  readonly rows?: number | undefined;
}

/** One partnership: its bar, its name, and an elbow connector from each partnership that it replaced. */
export const Lane = memo(function Lane({ lane, scale, view, width, row, rows }: Props) {
  const { partnership, links } = lane;
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { life, kind, id, scheduled, supersedes } = partnership;
  const target = { kind: 'partnership', id } as const;
  const hover = useHoverTarget(target);
  const at = (day: Day) => shareInView(view, scale.place(day));
  const name = partnership.shortName[language];
  const old = supersedes.map(
    (other) => `${dataset.partnerships.get(other)?.shortName[language] ?? other} → `,
  );
  const isDrawn = links.length === old.length;
  const begins = at(life.possible.start);
  const place = laneName(isDrawn ? name : old.join('') + name, begins, at(life.possible.end), width);
  return (
    <li
      className={styles['lane']}
      data-lane={id}
      data-placed={row === undefined ? undefined : ''}
      style={row === undefined ? undefined : ({ '--index': row } as CSSProperties)}
      aria-posinset={row === undefined ? undefined : row + 1}
      aria-setsize={rows}
    >
      <button
        type="button"
        title={lifeText(partnership, messages)}
        onClick={() => actions.select(target)}
        {...hover}
      >
        <span className={styles['life']} style={{ color: `var(--kind-${kind})` }}>
          {partsOf(life).map(({ start, end, certain }) => {
            const [left, right] = [at(start), at(end)];
            if (right < 0 || left > 1) return null;
            return (
              <span
                key={start}
                className={styles[scheduled ? 'scheduled' : certain ? 'certain' : 'uncertain']}
                data-open={end === Infinity ? 'end' : start === -Infinity ? 'start' : undefined}
                style={{ left: edge(left), right: edge(1 - right) }}
              />
            );
          })}
        </span>
        <span className={styles['name']} data-side={place.side} style={place.style}>
          {old.length > 0 && (
            <span className={isDrawn ? 'visually-hidden' : styles['old']}>{old.join('')}</span>
          )}
          <span>{name}</span>
          <span className="visually-hidden">{` ${messages.kind[kind]}`}</span>
        </span>
      </button>
      {begins >= 0 &&
        begins <= 1 &&
        links.map(({ replaced, rows: above }) => {
          const from = Math.min(Math.max(at(replaced.life.possible.end), 0), begins);
          return (
            <span
              key={replaced.id}
              className={styles['link']}
              style={{
                left: `${from * 100}%`,
                right: `${(1 - begins) * 100}%`,
                height: `calc(${above} * var(--row) - 4px)`,
              }}
            />
          );
        })}
    </li>
  );
});

/** CSS distance of the end of a bar from an edge of the lanes. A bar that continues beyond it fills the margin. */
function edge(share: number): string {
  return share > 0 ? `${share * 100}%` : 'calc(-1 * var(--margin))';
}
