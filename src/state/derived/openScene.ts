/** The open scene of a tour. */
import type { Scene } from '../../domain/tour/tour.ts';
import type { Followed } from '../following.ts';

/** The scene that a state has open, whether or not its view has been changed since; null without a tour. */
export function openScene({ view: { tour: open }, session: { tour } }: Followed): Scene | null {
  return (open && open.id === tour?.id && tour.scenes[open.step - 1]) || null;
}
