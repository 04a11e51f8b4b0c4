/** Makes an own tour of another one. */
import { copyOf } from '../../domain/ownTour/ownTour.ts';
import type { Tour } from '../../domain/tour/tour.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { editorOf } from './editor.ts';

/** Puts a copy of a tour into the place of the reader's own, which undo brings back, and opens the editor. */
export function copyTour(lodelines: Lodelines, tour: Tour): void {
  const { release } = lodelines.dataset;
  editorOf(lodelines).replaceWith({ tour: copyOf(tour, release), faults: [] }, 'copied');
  lodelines.actions.openDialog('tour');
}
