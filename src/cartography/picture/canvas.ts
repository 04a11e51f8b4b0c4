/** Pictures on a canvas, with the look that they have as SVG. */
import { boundsOf } from './bounds.ts';
import type { Box, Dot, Group, Item, Path, Picture, Piece, Stroke, Text } from './displayList.ts';
import { FONTS, HATCH } from './looks.ts';
import { finished, type Steps } from './steps.ts';

/** A context of a page or of a worker. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Draws a picture, in the units of the context. Its colours must be such as a canvas knows, so no CSS variables. Texts
 * are drawn in a fallback font unless the fonts of the page have been loaded.
 */
export function drawPicture(context: Context, picture: Picture): void {
  finished(drawingSteps(context, picture));
}

/** Draws a picture, one item in each step. Nothing else may use the context until the last one. */
export function* drawingSteps(context: Context, { items }: Pick<Picture, 'items'>): Steps<void> {
  for (const item of items) {
    if (item.type === 'group') yield* drawGroup(context, item);
    else draw(context, item);
    yield;
  }
}

function draw(context: Context, item: Exclude<Item, Group>): void {
  context.globalAlpha = item.opacity ?? 1;
  switch (item.type) {
    case 'path':
      return drawPath(context, item);
    case 'dot':
      return drawDot(context, item);
    case 'box':
      return drawBox(context, item);
    case 'text':
      return drawText(context, item);
  }
}

function drawPath(context: Context, { pieces, fill, hatch, stroke }: Path): void {
  const path = pathOf(pieces);
  if (hatch) drawHatch(context, path, pieces);
  else if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) strokeWith(context, stroke, path);
}

function pathOf(pieces: readonly Piece[]): Path2D {
  const path = new Path2D();
  for (const piece of pieces) addPiece(path, piece);
  return path;
}

function addPiece(path: Path2D, { type, points }: Piece): void {
  const at = (i: number) => points[i] as number;
  path.moveTo(at(0), at(1));
  if (type === 'curve') path.quadraticCurveTo(at(2), at(3), at(4), at(5));
  else for (let i = 2; i < points.length; i += 2) path.lineTo(at(i), at(i + 1));
  if (type === 'ring') path.closePath();
}

/** Draws the lines of the hatch inside a path. A pattern of the canvas would be blurred at other scales. */
function drawHatch(context: Context, path: Path2D, pieces: readonly Piece[]): void {
  const { side, width, colour } = HATCH;
  const [left, top, right, bottom] = boundsOf(pieces);
  const lines = new Path2D();
  for (let sum = Math.floor((left + top) / side) * side; sum <= right + bottom + side; sum += side) {
    lines.moveTo(sum - top + width, top - width);
    lines.lineTo(sum - bottom - width, bottom + width);
  }
  context.save();
  context.clip(path);
  strokeWith(context, { colour, width }, lines);
  context.restore();
}

function drawDot(context: Context, { x, y, radius, fill, fillOpacity = 1, stroke }: Dot): void {
  const circle = (size: number) => {
    const path = new Path2D();
    path.arc(x, y, size, 0, 2 * Math.PI);
    return path;
  };
  // The fill ends where the stroke starts: where both are seen through, nothing is darker.
  if (fill !== undefined && fillOpacity > 0) {
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * fillOpacity;
    context.fillStyle = fill;
    context.fill(circle(radius));
    context.globalAlpha = alpha;
  }
  if (stroke) strokeWith(context, stroke, circle(radius + stroke.width / 2));
}

function drawBox(context: Context, { x, y, width, height, fill }: Box): void {
  context.fillStyle = fill;
  context.fillRect(x, y, width, height);
}

function drawText(context: Context, { x, y, text, anchor, size, weight, fill, halo, spacing }: Text): void {
  context.font = `${weight} ${size}px ${FONTS}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  // A browser without it draws the letters somewhat closer.
  context.letterSpacing = `${spacing ?? 0}px`;
  if (halo) {
    setStroke(context, { ...halo, width: 2 * halo.width });
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

function* drawGroup(context: Context, { x, y, clip, items }: Group): Steps<void> {
  context.globalAlpha = 1;
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.rect(clip.x, clip.y, clip.width, clip.height);
  context.clip();
  yield* drawingSteps(context, { items });
  context.restore();
}

function strokeWith(context: Context, stroke: Stroke, path: Path2D): void {
  setStroke(context, stroke);
  context.stroke(path);
}

function setStroke(context: Context, { colour, width, dash = [] }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
}
