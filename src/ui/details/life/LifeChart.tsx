import { LIFE } from '../../../i18n/life.ts';
import { useMemo } from 'react';
import type { Event, Partnership } from '../../../data/dataset.ts';
import { lifeBar, type Line, lineOf, markPlaces } from '../../../domain/partnership/lifeChart.ts';
import { countUpTo } from '../../../domain/time/sortedDays.ts';
import type { Time } from '../../../domain/time/time.ts';
import { useLodelines, useMessages, useSelect } from '../../../state/useLodelines.ts';
import { useNameOf } from '../../../state/useNameOf.ts';
import { lifeEnds } from '../lifeText.ts';
import { useTimeScale } from '../../../state/useTimeScale.ts';
import { TimeText } from '../../controls/TimeText.tsx';
import { Bar, partStyle } from './Bar.tsx';
import styles from './LifeChart.module.css';
import { lifeSentence, termTexts } from './lifeSentence.ts';
import { Years } from './Years.tsx';

/** How many marks fit side by side in the narrowest panel. */
const COLUMNS = 56;
/** In pixels: `step` is a mark with its gap, `room` the maximum height of a stack. Marks overlap in a higher one. */
const MARK = { step: 6, room: 36 };

interface Props {
  readonly partnership: Partnership;
  /** The events of the partnership, in any order. */
  readonly events: readonly Event[];
}

/** A partnership on a time axis: its leaders, events and the date. A hidden caption says the same in one sentence. */
export function LifeChart({ partnership, events }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const nameOf = useNameOf();
  const { reachesTo } = dataset;
  const days = useMemo(() => events.map(({ date }) => date.first).sort((a, b) => a - b), [events]);
  const past = useSelect(({ view }) => countUpTo(days, view.time.day));
  const line = lineOf(useTimeScale(), [partnership.life], days);
  const terms = termTexts(partnership, messages, nameOf);
  const marks = markPlaces(line, days, COLUMNS);
  const levels = Math.max(0, ...marks.map(({ level }) => level + 1));
  const step = Math.min(MARK.step, MARK.room / levels);
  const text = LIFE[language];
  const sentence = ({ day }: Time) =>
    `${lifeSentence(partnership, terms, days, messages, language)}; ${text.shown(day)}`;
  const ends = lifeEnds(partnership, messages);
  const bar = lifeBar(line, partnership.life).possible;
  return (
    <figure className={styles['chart']}>
      <figcaption className="visually-hidden">
        <TimeText text={sentence} />
      </figcaption>
      <div aria-hidden="true">
        <div className={styles['ends']} style={{ marginLeft: `min(${bar.from * 100}%, 50%)` }}>
          <span>{ends.start}</span>
          <span>{ends.end}</span>
        </div>
        <div className={styles['body']}>
          <DateLine line={line} />
          <div className={styles['life']}>
            <Bar life={partnership.life} kind={partnership.kind} line={line} reachesTo={reachesTo} />
          </div>
          {terms.length > 0 && (
            <div className={styles['terms']}>
              {terms.map(({ life, name, role }) => (
                <span key={`${name} ${role}`} style={partStyle(lifeBar(line, life).possible)}>
                  {text.term(role, name, '')}
                </span>
              ))}
            </div>
          )}
          {marks.length > 0 && (
            <div className={styles['marks']} style={{ height: `${(levels - 1) * step + MARK.step + 2}px` }}>
              {marks.map(({ place, level }, i) => (
                <span
                  key={`${place} ${level}`}
                  className={i >= past ? styles['later'] : undefined}
                  style={{ left: `${place * 100}%`, bottom: `${level * step}px` }}
                />
              ))}
            </div>
          )}
        </div>
        <Years line={line} />
      </div>
    </figure>
  );
}

function DateLine({ line }: { readonly line: Line }) {
  const day = useSelect((state) => state.view.time.day);
  return line.holds(day) ? (
    <div className={styles['date']} style={{ left: `${line.place(day) * 100}%` }} />
  ) : null;
}
