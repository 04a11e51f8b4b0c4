/** The parts of charts of lives, as SVG. Positions are in percent, so that texts keep their size at every width. */
import type { Partnership } from '../../src/data/dataset.ts';
import { lifeBar, type Line, type LinePart } from '../../src/domain/partnership/lifeChart.ts';
import { KINDS, type PartnershipKind } from '../../src/domain/partnership/partnership.ts';
import { type Life, partsOf } from '../../src/domain/time/life.ts';
import { ticks } from '../../src/domain/time/ticks.ts';
import { usePage } from './pageContext.ts';

/** Width in pixels of the line on a phone: labels that fit there fit everywhere. */
const NARROWEST = 280;

/** Height in pixels of `Years`. */
export const YEARS_HEIGHT = 20;

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

/** Whether a life has no uncertain part. */
export function isCertain(life: Life): boolean {
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
          <line x1={percent(place)} x2={percent(place)} y1={y} y2={y + YEARS_HEIGHT - 4} />
          <text x={percent(place)} dx="4" y={y + YEARS_HEIGHT - 5}>
            {/* The blank is for readers without SVG. */}
            {`${messages.timeline.tick(day, level)} `}
          </text>
        </g>
      ))}
    </g>
  );
}

function across({ from, to }: LinePart) {
  return { x: percent(from), width: percent(to - from) };
}

/** A fraction (0 to 1) as `12.34%`. */
export function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** A number to two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
