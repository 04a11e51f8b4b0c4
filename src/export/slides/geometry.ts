/** Paths of pictures as geometries of shapes. */
import { boundsOf } from '../../cartography/picture/bounds.ts';
import type { Piece, Rectangle } from '../../cartography/picture/displayList.ts';
import type { ShapeContext } from './shapeContext.ts';
import { tag } from '../../formats/xml.ts';

/** Coordinates of paths are whole and in these parts of a point. */
const PARTS = 100;

/** Pieces as one geometry, with the rectangle that it fills, in points. */
export function geometryOf(
  pieces: readonly Piece[],
  { scale, x: dx, y: dy }: Pick<ShapeContext, 'scale' | 'x' | 'y'>,
): { readonly bounds: Rectangle; readonly xml: string } {
  const whole = (pixels: number, start: number) => Math.round((start + pixels * scale) * PARTS);
  const [l, t, r, b] = boundsOf(pieces);
  const [left, top] = [whole(l, dx), whole(t, dy)];
  // A width of 0 would leave the path unscaled.
  const [width, height] = [Math.max(whole(r, dx) - left, 1), Math.max(whole(b, dy) - top, 1)];
  const point = (points: readonly number[], i: number) =>
    tag('a:pt', {
      x: whole(points[i] as number, dx) - left,
      y: whole(points[i + 1] as number, dy) - top,
    });
  const commands = pieces.map(({ type, points }) => {
    const rest: string[] = [];
    for (let i = 2; i < points.length; i += 2) rest.push(point(points, i));
    const drawn =
      type === 'curve' ? tag('a:quadBezTo', {}, ...rest) : rest.map((one) => tag('a:lnTo', {}, one)).join('');
    return tag('a:moveTo', {}, point(points, 0)) + drawn + (type === 'ring' ? tag('a:close') : '');
  });
  const isArea = pieces.some(({ type }) => type === 'ring');
  const xml = tag(
    'a:custGeom',
    {},
    tag('a:avLst'),
    tag('a:gdLst'),
    tag('a:ahLst'),
    tag('a:cxnLst'),
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag(
      'a:pathLst',
      {},
      tag('a:path', { w: width, h: height, fill: isArea ? undefined : 'none' }, ...commands),
    ),
  );
  return {
    bounds: { x: left / PARTS, y: top / PARTS, width: width / PARTS, height: height / PARTS },
    xml,
  };
}
