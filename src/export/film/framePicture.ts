/** A frame of a film as one picture. */
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Film } from './film.ts';
import type { Moment } from './filmPlan.ts';

/** The map of a moment with the words around it, in pixels of the map. */
export function framePicture({ width, height, at }: Film, moment: Moment, name = ''): Picture {
  const { map, items } = at(moment);
  if (!map) return { name, width, height, items };
  const { x, y, width: wide, height: high } = map.place;
  const clip = { x: 0, y: 0, width: wide, height: high };
  return { name, width, height, items: [{ type: 'group', x, y, clip, items: map.draw().items }, ...items] };
}
