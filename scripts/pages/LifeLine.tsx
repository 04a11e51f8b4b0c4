/** Lives and events on a time axis, as SVG. Positions are in percent, so that texts keep their size at every width. */
import type { Event, Partnership } from '../../src/data/dataset.ts';
import {
  lifeBar,
  type Line,
  lineOf,
  type LinePart,
  markPlaces,
} from '../../src/domain/partnership/lifeChart.ts';
import { KINDS, type PartnershipKind } from '../../src/domain/partnership/partnership.ts';
import { type Life, partsOf } from '../../src/domain/time/life.ts';
import { ticks } from '../../src/domain/time/ticks.ts';
import { axisScale } from '../../src/state/derived/axisScale.ts';
import { lifeSentence, termTexts } from '../../src/ui/details/life/lifeSentence.ts';
import { usePage } from './pageContext.ts';

/** How many marks fit side by side on a phone. */
const COLUMNS = 56;
/** Width in pixels of the line on a phone: labels that fit there fit everywhere. */
const NARROWEST = 280;
/** In pixels: height of a life; a mark with its gap, and the maximum height of a stack of marks; height of the labels. */
const HEIGHT = { life: 14, mark: 7, marks: 42, years: 20 };

interface Props {
  readonly partnership: Partnership;
  /** An event to emphasise; none by default. */
  readonly event?: Event;
}

/** A partnership on a time axis with its events, and what the marks mean. */
export function LifeLine({ partnership, event }: Props) {
  const { dataset, messages, words, nameOf } = usePage();
  const { life, kind, scheduled } = partnership;
  const events = dataset.eventsOf(partnership.id);
  const days = events.map(({ date }) => date.first);
  const line = lineOf(axisScale(dataset), [life], days);
  const marks = markPlaces(line, days, COLUMNS);
  const levels = Math.max(0, ...marks.map(({ level }) => level + 1));
  const step = Math.min(HEIGHT.mark, HEIGHT.marks / levels);
  const marksEnd = HEIGHT.life + 6 + (levels > 0 ? Math.ceil((levels - 1) * step) + HEIGHT.mark + 4 : 0);
  const sentence = lifeSentence(partnership, termTexts(partnership, messages, nameOf), days, messages);
  const uncertain = partsOf(life).filter((part) => !part.certain);
  const text = words.chart;
  return (
    <figure className="chart">
      <svg className="life" width="100%" height={marksEnd + HEIGHT.years} role="img" aria-label={sentence}>
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

interface StripesProps {
  readonly partnerships: readonly Partnership[];
  /** What is drawn of each; the lives of the partnerships by default. */
  readonly lives?: readonly Life[];
}

/** The stripes of what is uncertain, one pattern for each kind of partnership that needs it. Once on a page. */
export function Stripes({ partnerships, lives = partnerships.map(({ life }) => life) }: StripesProps) {
  const kinds = KINDS.filter((kind) =>
    partnerships.some((one, i) => one.kind === kind && lives[i] && !isCertain(lives[i])),
  );
  if (kinds.length === 0) return null;
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      {kinds.map((kind) => (
        <pattern
          key={kind}
          id={`stripes-${kind}`}
          className={kind}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.2" height="5" />
        </pattern>
      ))}
    </svg>
  );
}

function isCertain(life: Life): boolean {
  return partsOf(life).every(({ certain }) => certain);
}

interface BarProps {
  readonly life: Life;
  readonly kind: PartnershipKind;
  readonly line: Line;
  readonly y: number;
  readonly height: number;
}

/** A life: solid where certain, striped where not. */
export function Bar({ life, kind, line, y, height }: BarProps) {
  const { possible, certain } = lifeBar(line, life);
  return (
    <>
      {!isCertain(life) && (
        <rect {...across(possible)} y={y} height={height} fill={`url(#stripes-${kind})`} />
      )}
      {certain && <rect {...across(certain)} y={y} height={height} className={kind} />}
    </>
  );
}

/** A longer life behind a bar, as a thin line in its middle. */
export function Around({ life, kind, line, y }: Omit<BarProps, 'height'>) {
  return <rect {...across(lifeBar(line, life).possible)} y={y} height="1.5" className={`${kind} around`} />;
}

/** Dims what is after the last day of the data. */
export function Beyond({ line, height }: { readonly line: Line; readonly height: number }) {
  const from = line.place(usePage().dataset.reachesTo + 1);
  return from < 1 ? <rect className="beyond" {...across({ from, to: 1 })} height={height} /> : null;
}

/** A line at the last day of the data, if the axis has it. */
export function Today({ line, height }: { readonly line: Line; readonly height: number }) {
  const { reachesTo } = usePage().dataset;
  const x = percent(line.place(reachesTo));
  return line.holds(reachesTo) ? <line className="today" x1={x} x2={x} y1="0" y2={height} /> : null;
}

/** The axis and its labels, at `y`. */
export function Years({ line, y }: { readonly line: Line; readonly y: number }) {
  const { messages } = usePage();
  return (
    <g className="years" aria-hidden="true">
      <line x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} />
      {ticks(line.scale, line.view, NARROWEST).map(({ day, place, level }) => (
        <g key={day}>
          <line x1={percent(place)} x2={percent(place)} y1={y} y2={y + HEIGHT.years - 4} />
          <text x={percent(place)} dx="4" y={y + HEIGHT.years - 5}>
            {messages.timeline.tick(day, level)}
          </text>
        </g>
      ))}
    </g>
  );
}

function across({ from, to }: LinePart) {
  return { x: percent(from), width: percent(to - from) };
}

/** `12.34%`. */
function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** To two decimals. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
