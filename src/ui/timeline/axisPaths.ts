/** SVG path data for the time axis. All lengths are in pixels from the top left of the track. */
import type { Bin } from '../../domain/time/density.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Tick } from '../../domain/time/ticks.ts';

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle as a closed path, clockwise, to hundredths of a pixel. */
export function boxPath({ left, top, width, height }: Box): string {
  return `M${short(left)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** A rectangle with corners of at most `radius`, as `rx` of an SVG `<rect>` draws it. */
export function roundedPath({ left, top, width, height }: Box, radius: number): string {
  const rx = short(Math.min(radius, width / 2));
  const ry = short(Math.min(radius, height / 2));
  const [across, down] = [short(width - 2 * rx), short(height - 2 * ry)];
  const corner = (x: number, y: number) => `a${rx} ${ry} 0 0 1 ${x} ${y}`;
  return (
    `M${short(left + rx)} ${short(top)}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}` +
    `h${short(-across)}${corner(-rx, -ry)}v${short(-down)}${corner(rx, -ry)}z`
  );
}

/**
 * The histogram as one path: a bar for each bin, with a gap of one pixel, on a base line `line` pixels from the top.
 * The highest ends four pixels below the top. `x` returns the position of a day.
 */
export function binsPath(bins: readonly Bin[], x: (day: Day) => number, line: number): string {
  const most = bins.reduce((so, { count }) => Math.max(so, count), 1);
  return bins
    .map(({ start, end, count }) => {
      const height = (count / most) * (line - 4);
      const left = x(start);
      return boxPath({ left: left + 0.5, top: line - height, width: Math.max(x(end) - left - 1, 1), height });
    })
    .join('');
}

/** The ticks below the line as one path, those of years longer, on an axis of `width` pixels. */
export function ticksPath(ticks: readonly Tick[], width: number, line: number): string {
  return ticks
    .map(({ place, level }) => `M${short(place * width)} ${line}v${level === 'year' ? 8 : 4}`)
    .join('');
}

function short(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
