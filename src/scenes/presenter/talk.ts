/** The order of a talk: the start card, the scenes and the end card. Pure. */

import type { Followed } from '../../state/following.ts';
import type { TalkCard } from '../../state/store.ts';

/** Where a talk is: on a card before or after the scenes, or at a scene, counted from 1. */
export type Place = TalkCard | number;

/** Where the talk of a state is; null without a tour. */
export function placeOf({
  view: { tour },
  session: { card },
}: Pick<Followed, 'view' | 'session'>): Place | null {
  return tour && (card ?? tour.step);
}

/** The place after (1) or before (-1) another in a talk of `count` scenes; null beyond the cards. */
export function besidePlace(place: Place, direction: 1 | -1, count: number): Place | null {
  if (place === 'start') return direction === 1 ? 1 : null;
  if (place === 'end') return direction === 1 ? null : count;
  const step = place + direction;
  if (step < 1) return 'start';
  return step > count ? 'end' : step;
}

/** How much of a talk is over at a place: from 0 on the start card to 1 at the last scene and after it. */
export function progressAt(place: Place, count: number): number {
  if (place === 'start') return 0;
  return place === 'end' ? 1 : place / count;
}
