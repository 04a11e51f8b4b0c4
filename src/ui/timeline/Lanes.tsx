import { memo, useMemo } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { type AxisView, inSight } from '../../domain/axisView.ts';
import type { Day, Span } from '../../domain/date.ts';
import type { TimeScale } from '../../domain/timeline.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Lanes.module.css';

/** The life of every partnership as a bar above the axis: hatched where uncertain, linked to its successor. */
export function Lanes({ scale }: { readonly scale: TimeScale }) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const day = useSelect((state) => state.view.time.day);
  const view = useSelect((state) => state.session.axis);
  const rows = useMemo(() => inOrder(record.partnerships), [record]);
  const at = inSight(view, scale.place(day));
  const edge = inSight(view, scale.place(dataset.reachesTo + 1));
  return (
    <section className={styles['lanes']} aria-label={messages.timeline.lanes}>
      <div className={styles['inner']}>
        {edge < 1 && <div className={styles['beyond']} style={{ left: `${Math.max(edge, 0) * 100}%` }} />}
        {at >= 0 && at <= 1 && <div className={styles['date']} style={{ left: `${at * 100}%` }} />}
        <ul>
          {rows.map((partnership) => (
            <Lane key={partnership.id} partnership={partnership} scale={scale} view={view} />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface LaneProps {
  readonly partnership: Partnership;
  readonly scale: TimeScale;
  readonly view: AxisView;
}

const Lane = memo(function Lane({ partnership, scale, view }: LaneProps) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { life, kind, id } = partnership;
  const target = { kind: 'partnership', id } as const;
  const left = (day: Day) => inSight(view, scale.place(day));
  const style = (span: Span) => {
    const from = Math.max(left(span.start), 0);
    return { left: `${from * 100}%`, width: `${Math.max(Math.min(left(span.end), 1) - from, 0.003) * 100}%` };
  };
  const old = partnership.supersedes.map((other) => dataset.partnerships.get(other)?.shortName[language]);
  const begins = Math.min(Math.max(left(life.possible.start), 0), 1);
  return (
    <li>
      <button
        type="button"
        onClick={() => actions.select(target)}
        onPointerEnter={() => actions.setHover(target)}
        onPointerLeave={() => actions.setHover(null)}
        onFocus={() => actions.setHover(target)}
        onBlur={() => actions.setHover(null)}
      >
        <span
          className={styles['possible']}
          style={{ ...style(life.possible), color: `var(--kind-${kind})` }}
        />
        {life.certain && (
          <span
            className={styles['certain']}
            style={{ ...style(life.certain), background: `var(--kind-${kind})` }}
          />
        )}
        <span
          className={begins > 0.75 ? styles['nameBefore'] : styles['name']}
          style={begins > 0.75 ? { right: `${(1 - begins) * 100}%` } : { left: `${begins * 100}%` }}
        >
          {old.length > 0 && <span>{old.join(', ')} → </span>}
          {partnership.shortName[language]}
          <span className="visually-hidden"> {messages.kind[kind]}</span>
        </span>
      </button>
    </li>
  );
});

/** By kind and start; a successor follows what it replaced. */
function inOrder(partnerships: readonly Partnership[]): Partnership[] {
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const rank = (partnership: Partnership): number => {
    const old = byId.get(partnership.supersedes[0] ?? '');
    return old && old !== partnership ? rank(old) + 0.5 : partnership.life.possible.start;
  };
  const kinds = [...new Set(partnerships.map(({ kind }) => kind))];
  return [...partnerships].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a) - rank(b));
}
