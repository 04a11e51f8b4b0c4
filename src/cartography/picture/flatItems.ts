/** Pictures without groups, for formats that neither clip nor move groups of primitives. */
import { clipPiece } from './clipPiece.ts';
import type { Dot, Group, Item, Path, Picture, Piece, Rectangle, Text } from './displayList.ts';

/** A primitive that stands for itself. */
export type FlatItem = Exclude<Item, Group>;

/** Corners of a circle that is cut at an edge. */
const CORNERS = 120;

/** The primitives of a picture, from the bottom to the top, each cut to what is seen of it. */
export function flatItems({ width, height, items }: Picture): FlatItem[] {
  return items.flatMap((item) => flat(item, 0, 0, { x: 0, y: 0, width, height }));
}

/** An item `dx` to the right and `dy` down, inside `clip`. */
function flat(item: Item, dx: number, dy: number, clip: Rectangle): FlatItem[] {
  switch (item.type) {
    case 'group': {
      const [x, y] = [dx + item.x, dy + item.y];
      const inner = common({ ...item.clip, x: item.clip.x + x, y: item.clip.y + y }, clip);
      return inner ? item.items.flatMap((one) => flat(one, x, y, inner)) : [];
    }
    case 'path':
      return clippedPath({ ...item, pieces: item.pieces.map((piece) => movedPiece(piece, dx, dy)) }, clip);
    case 'dot':
      return clippedDot({ ...item, x: item.x + dx, y: item.y + dy }, clip);
    case 'box': {
      const seen = common({ ...item, x: item.x + dx, y: item.y + dy }, clip);
      return seen ? [{ ...item, ...seen }] : [];
    }
    case 'text':
      return seenText({ ...item, x: item.x + dx, y: item.y + dy }, clip);
  }
}

function clippedPath(path: Path, clip: Rectangle): Path[] {
  const filled = path.hatch === true || path.fill !== undefined;
  const pieces = path.pieces.flatMap((piece) => clipPiece(piece, clip, filled));
  return pieces.length > 0 ? [{ ...path, pieces }] : [];
}

/** A circle; one that an edge cuts becomes an area and a line. */
function clippedDot(dot: Dot, clip: Rectangle): FlatItem[] {
  const { x, y, radius, fill, fillOpacity = 1, stroke, opacity = 1, shows } = dot;
  const around = radius + (stroke?.width ?? 0);
  const inside = common({ x: x - around, y: y - around, width: 2 * around, height: 2 * around }, clip);
  if (!inside) return [];
  if (Math.min(inside.width, inside.height) > 2 * around - 1e-6) return [dot];
  const circle = (size: number): Piece => ({
    type: 'ring',
    points: Array.from({ length: CORNERS }, (_, i) => {
      const angle = (2 * Math.PI * i) / CORNERS;
      return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
    }).flat(),
  });
  const shared = { type: 'path' as const, ...(shows && { shows }) };
  return [
    ...(fill === undefined
      ? []
      : clippedPath({ ...shared, fill, opacity: opacity * fillOpacity, pieces: [circle(radius)] }, clip)),
    ...(stroke
      ? clippedPath({ ...shared, stroke, opacity, pieces: [circle(radius + stroke.width / 2)] }, clip)
      : []),
  ];
}

/** A text is there as a whole, or not at all. */
function seenText(text: Text, { x, y, width, height }: Rectangle): Text[] {
  const isSeen = text.x >= x && text.x <= x + width && text.y >= y && text.y <= y + height;
  return isSeen ? [text] : [];
}

function movedPiece(piece: Piece, dx: number, dy: number): Piece {
  if (dx === 0 && dy === 0) return piece;
  return { ...piece, points: piece.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) };
}

/** What two rectangles have in common; null if they do not overlap. */
function common(a: Rectangle, b: Rectangle): Rectangle | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
