/** What a picture shows at a point, and what it shows at all. */
import { isNear } from '../arcHits.ts';
import type { Item, Picture, Rectangle, Shown } from './displayList.ts';
import { pointsOf } from './pointsOf.ts';
import { isInside } from './visiblePoint.ts';

/** A primitive that shows something, with its place in the picture. */
interface Placed {
  readonly shows: Shown;
  readonly item: Exclude<Item, { type: 'group' }>;
  /** Its distance from where its coordinates say, in pixels. */
  readonly x: number;
  readonly y: number;
  /** The part of the picture that it is seen in. */
  readonly clip: Rectangle;
}

/**
 * The events and partnerships within `reach` pixels of a point of a picture, topmost first. If there are none, the
 * country at that point. No duplicates.
 */
export function shownAt(picture: Picture, x: number, y: number, reach: number): Shown[] {
  const placed = placedIn(picture)
    .filter(({ clip }) => contains(clip, x, y))
    .reverse();
  const near = (kind: Shown['kind']) =>
    placed.filter((one) => one.shows.kind === kind && isHit(one, x, y, reach));
  const found = [...near('event'), ...near('partnership')];
  if (found.length > 0) return shownOnce(found);
  return shownOnce(placed.filter((one) => one.shows.kind === 'country' && isHit(one, x, y, 0))).slice(0, 1);
}

/** Everything that can be seen in a picture: events, then partnerships, then countries, topmost first, once each. */
export function shownIn(picture: Picture): Shown[] {
  const placed = placedIn(picture).filter(isSeen).reverse();
  return (['event', 'partnership', 'country'] as const).flatMap((kind) =>
    shownOnce(placed.filter(({ shows }) => shows.kind === kind)),
  );
}

/** Without the part of a partnership: what is clicked is the partnership. */
function shownOnce(placed: readonly Placed[]): Shown[] {
  return [...new Map(placed.map(({ shows: { kind, id } }) => [`${kind} ${id}`, { kind, id }])).values()];
}

function placedIn({ width, height, items }: Picture): Placed[] {
  const walk = (list: readonly Item[], x: number, y: number, clip: Rectangle): Placed[] =>
    list.flatMap((item) => {
      if (item.type !== 'group') return item.shows ? [{ shows: item.shows, item, x, y, clip }] : [];
      const [left, top] = [x + item.x, y + item.y];
      const inner = { ...item.clip, x: item.clip.x + left, y: item.clip.y + top };
      return walk(item.items, left, top, common(clip, inner));
    });
  return walk(items, 0, 0, { x: 0, y: 0, width, height });
}

function isHit({ item, x: dx, y: dy }: Placed, atX: number, atY: number, reach: number): boolean {
  const point = { x: atX - dx, y: atY - dy };
  switch (item.type) {
    case 'dot':
      return (
        Math.hypot(item.x - point.x, item.y - point.y) <= item.radius + (item.stroke?.width ?? 0) + reach
      );
    case 'box':
      return contains(item, point.x, point.y);
    case 'path':
      if (item.fill !== undefined || item.hatch)
        return isInside(
          item.pieces.map(({ points }) => points),
          point.x,
          point.y,
        );
      return item.pieces.some((piece) => isNear(pointsOf(piece), point, reach));
    case 'text':
      return false;
  }
}

/** Whether a part of a primitive is in its clip. An area that covers the whole clip has no point in it, but is seen. */
function isSeen(placed: Placed): boolean {
  const { item, x, y, clip } = placed;
  switch (item.type) {
    case 'dot':
      return contains(clip, item.x + x, item.y + y);
    case 'path':
      return (
        item.pieces.some((piece) => {
          const points = pointsOf(piece);
          for (let i = 0; i < points.length; i += 2)
            if (contains(clip, (points[i] as number) + x, (points[i + 1] as number) + y)) return true;
          return false;
        }) || isHit(placed, clip.x + clip.width / 2, clip.y + clip.height / 2, 0)
      );
    case 'box':
    case 'text':
      return true;
  }
}

function contains({ x, y, width, height }: Rectangle, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function common(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}
