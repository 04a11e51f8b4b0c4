import { type RefObject, useMemo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './AxisMarks.module.css';
import { daysShown } from './daysShown.ts';
import { markLayers, type Part, partsOf } from './markShapes.ts';
import { usePointedMark } from './usePointedMark.ts';

interface Props {
  readonly track: RefObject<HTMLElement | null>;
  readonly scale: TimeScale;
  readonly view: AxisView;
  /** Width of the track, and its height above its line, in pixels. */
  readonly width: number;
  readonly line: number;
  readonly events: readonly Event[];
}

/**
 * A mark for each event. All marks that look the same are one element, so that their number costs nothing while the
 * date moves. Only the one that is pointed at has an element of its own, with its title.
 */
export function AxisMarks({ track, scale, view, width, line, events }: Props) {
  const { messages, language } = useMessages();
  const layers = useMemo(() => {
    const x = (day: Day) => shareInView(view, scale.place(day)) * width;
    return markLayers(events, x, daysShown(scale, view), line);
  }, [scale, view, width, line, events]);
  const pointed = usePointedMark(track, layers);
  const [bars, days] = layers;
  const mark = pointed && (
    <g className={styles['mark']} data-scheduled={pointed.event.scheduled || undefined}>
      <Parts of={partsOf(pointed)} />
      <title>
        {[
          messages.date(pointed.event.date),
          pointed.event.title[language],
          ...(pointed.event.scheduled ? [messages.detail.scheduled] : []),
        ].join(' · ')}
      </title>
    </g>
  );
  return (
    <>
      <Parts of={bars.parts} />
      {pointed?.extent !== 'day' && mark}
      <Parts of={days.parts} />
      {pointed?.extent === 'day' && mark}
    </>
  );
}

function Parts({ of }: { readonly of: readonly Part[] }) {
  return of.map(({ look, d }) => <path key={look} className={styles[look]} d={d} />);
}
