/** A frame of a film as one picture. */
import type { Picture } from '../../cartography/picture/displayList.ts';
import { finished } from '../../cartography/picture/steps.ts';
import { EXPORT } from '../../i18n/export.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import type { Film } from './film.ts';
import type { Moment } from './filmPlan.ts';

/** The map of a moment with the words around it, in pixels of the map. Its name says what it shows. */
export function framePicture({ width, height, at, end }: Film, moment: Moment): Picture {
  const { map, items: itemSteps } = at(moment);
  const drawn = map && finished(map.draw());
  const items = finished(itemSteps());
  if (moment.kind === 'end' || !map || !drawn) return { name: end.title, width, height, items };
  const { view } = moment;
  const { x, y, width: wide, height: high } = map.place;
  const clip = { x: 0, y: 0, width: wide, height: high };
  return {
    name: EXPORT[view.lang].alt(end.title, viewTime(view)),
    width,
    height,
    items: [{ type: 'group', x, y, clip, items: drawn.items }, ...items],
  };
}
