/** The size of the names on the map. */
import { capabilities } from '../capabilities.ts';
import type { Followed } from '../following.ts';

/** An audience sits farther away. */
const PRESENTED = 1.25;

/** The factor of the size of country names: larger while the view is presented, and with the text of the presenter. */
export function nameScale({ view, session }: Followed): number {
  return capabilities(view).layout === 'present' ? PRESENTED * session.talkScale : 1;
}
