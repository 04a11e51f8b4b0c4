/** The life of a partnership on a time axis. */
import type { Event, Partnership } from '../../src/data/dataset.ts';
import { lineOf, markPlaces } from '../../src/domain/partnership/lifeChart.ts';
import { partsOf } from '../../src/domain/time/life.ts';
import { axisScale } from '../../src/state/derived/axisScale.ts';
import { lifeSentence, termTexts } from '../../src/ui/details/life/lifeSentence.ts';
import { Bar, Beyond, percent, rounded, Today, Years, YEARS_HEIGHT } from './bars.tsx';
import { usePage } from './pageContext.ts';

/** How many marks fit side by side on a phone. */
const COLUMNS = 56;
/** In pixels: height of a life; a mark with its gap; the maximum height of a stack of marks. */
const HEIGHT = { life: 14, mark: 7, marks: 42 };

interface Props {
  readonly partnership: Partnership;
  /** An event to emphasise; none by default. */
  readonly event?: Event;
}

/** A partnership on a time axis with its events, and what the marks mean. */
export function LifeLine({ partnership, event }: Props) {
  const { dataset, messages, language, words, nameOf } = usePage();
  const { life, kind, scheduled } = partnership;
  const events = dataset.eventsOf(partnership.id);
  const days = events.map(({ date }) => date.first);
  const line = lineOf(axisScale(dataset), [life], days);
  const marks = markPlaces(line, days, COLUMNS);
  const levels = Math.max(0, ...marks.map(({ level }) => level + 1));
  const step = Math.min(HEIGHT.mark, HEIGHT.marks / levels);
  const marksEnd = HEIGHT.life + 6 + (levels > 0 ? Math.ceil((levels - 1) * step) + HEIGHT.mark + 4 : 0);
  const sentence = lifeSentence(
    partnership,
    termTexts(partnership, messages, nameOf),
    days,
    messages,
    language,
  );
  const uncertain = partsOf(life).filter((part) => !part.certain);
  const text = words.chart;
  return (
    <figure className="chart">
      <svg className="life" width="100%" height={marksEnd + YEARS_HEIGHT} role="img" aria-label={sentence}>
        <Bar life={life} kind={kind} line={line} y={2} height={HEIGHT.life} />
        <Beyond line={line} height={HEIGHT.life + 4} />
        {marks.map(({ place, level }, i) => (
          <circle
            key={events[i]?.id}
            className={events[i] === event ? 'this' : events[i]?.scheduled ? 'hollow' : 'mark'}
            cx={percent(place)}
            cy={rounded(marksEnd - HEIGHT.mark / 2 - level * step - 1)}
            r={events[i] === event ? 5 : 2.75}
          />
        ))}
        <Today line={line} height={marksEnd} />
        <Years line={line} y={marksEnd} />
      </svg>
      <figcaption>
        {[
          life.certain && text.certain,
          scheduled ? text.announced : uncertain.length > 0 && text.uncertain(uncertain.map(daysOf)),
          days.length > 0 && text.events,
          event && text.thisEvent,
          line.holds(dataset.reachesTo) && text.line(dataset.reachesTo),
        ]
          .filter((part) => typeof part === 'string')
          .join(' ')}
      </figcaption>
    </figure>
  );
}

function daysOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { from: Number.isFinite(start) ? start : null, to: Number.isFinite(end) ? end - 1 : null };
}
