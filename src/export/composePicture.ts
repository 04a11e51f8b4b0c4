/** Composes a self-contained picture of a view: the map with title, legend and sources. */
import type { LineStyle } from '../cartography/legend.ts';
import type { MapPicture } from '../state/store.ts';
import { linesOf } from '../cartography/picture/textLines.ts';

/** Texts and colours of a picture; colours in any format that a canvas accepts. */
export interface PictureParts {
  readonly title: string;
  readonly time: string;
  /** With `style` null the sample is a dot. */
  readonly legend: readonly {
    readonly text: string;
    readonly colour: string;
    readonly style: LineStyle | null;
  }[];
  /** Paragraphs below the legend. */
  readonly notes: readonly string[];
  readonly colours: {
    readonly surface: string;
    readonly ink: string;
    readonly muted: string;
    readonly ground: string;
  };
  /** A CSS `font-family`. */
  readonly font: string;
}

/** Margin of the picture and width of a line sample, in CSS pixels. */
const MARGIN = 16;
const LINE_SAMPLE = 26;

/** Draws a part of the picture at `top` and returns its height, both in CSS pixels. */
type Part = (context: CanvasRenderingContext2D, top: number) => number;

/**
 * Returns a canvas with the picture, as wide as the map and with the same `ratio` of canvas pixels per CSS pixel.
 * Throws if the browser provides no 2D context.
 */
export function composePicture({ canvas: map, ratio }: MapPicture, parts: PictureParts): HTMLCanvasElement {
  const width = map.width / ratio;
  const room = width - 2 * MARGIN;
  const { surface, ink, muted, ground } = parts.colours;

  const text =
    (words: string, size: number, weight: number, colour: string): Part =>
    (context, top) => {
      context.font = `${weight} ${size}px ${parts.font}`;
      context.fillStyle = colour;
      const lines = linesOf(words, room, (line) => context.measureText(line).width);
      const height = size * 1.4;
      lines.forEach((line, i) => context.fillText(line, MARGIN, top + height * (i + 0.5)));
      return lines.length * height;
    };
  const space =
    (height: number): Part =>
    () =>
      height;
  const mapPart: Part = (context, top) => {
    const height = map.height / ratio;
    context.fillStyle = ground;
    context.fillRect(0, top, width, height);
    context.drawImage(map, 0, top, width, height);
    return height;
  };
  const legend: Part = (context, top) => {
    const height = 20;
    context.font = `400 13px ${parts.font}`;
    let [left, line] = [MARGIN, 0];
    for (const { text: words, colour, style } of parts.legend) {
      const wide = LINE_SAMPLE + 6 + context.measureText(words).width;
      if (left > MARGIN && left + wide > MARGIN + room) [left, line] = [MARGIN, line + 1];
      const middle = top + height * (line + 0.5);
      if (style) drawLine(context, left, middle, colour, style);
      else drawDot(context, left + LINE_SAMPLE / 2, middle, colour);
      context.fillStyle = ink;
      context.fillText(words, left + LINE_SAMPLE + 6, middle);
      left += wide + 18;
    }
    return height * (line + 1);
  };

  const all: readonly Part[] = [
    space(12),
    text(parts.title, 22, 700, ink),
    text(parts.time, 15, 400, muted),
    space(10),
    mapPart,
    space(10),
    ...(parts.legend.length > 0 ? [legend, space(4)] : []),
    ...parts.notes.map((note) => text(note, 12, 400, muted)),
    space(12),
  ];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('composePicture: expected a canvas with a 2D context, got none.');
  const draw = () => {
    context.textBaseline = 'middle';
    return all.reduce((top, part) => top + part(context, top), 0);
  };
  // Draw once to measure the height. Setting the size of a canvas clears it, so draw again below.
  const height = draw();
  Object.assign(canvas, { width: map.width, height: Math.ceil(height * ratio) });
  context.scale(ratio, ratio);
  context.fillStyle = surface;
  context.fillRect(0, 0, width, height + 1);
  draw();
  return canvas;
}

function drawDot(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, 4, 0, 2 * Math.PI);
  context.fill();
}

/** Draws a line sample as in the legend of the page. */
function drawLine(
  context: CanvasRenderingContext2D,
  left: number,
  middle: number,
  colour: string,
  { width, gap, dash = [] }: LineStyle,
): void {
  const wide = width * 1.25;
  context.strokeStyle = colour;
  context.lineWidth = wide;
  context.setLineDash(dash.map((length) => length * wide));
  for (const offset of gap === undefined ? [0] : [-(gap + wide) / 2, (gap + wide) / 2]) {
    context.beginPath();
    context.moveTo(left, middle + offset);
    context.lineTo(left + LINE_SAMPLE, middle + offset);
    context.stroke();
  }
}
