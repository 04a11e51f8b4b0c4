/** The title of an image for which no other is chosen. */
import type { Dataset } from '../../data/dataset.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { openScene } from '../../state/derived/openScene.ts';
import { viewTitle } from '../../state/derived/viewInWords.ts';
import type { Followed } from '../../state/following.ts';
import { isOnPath } from '../../state/viewCodec.ts';

/** Returns the title of the open scene while its view is unchanged, otherwise that of the view, in its language. */
export function usualTitle(state: Followed, dataset: Dataset): string {
  const { view, session } = state;
  const scene = isOnPath(view, session.tour, dataset) ? openScene(state) : null;
  return (scene && textIn(scene.title, view.lang)) || viewTitle(view, dataset);
}
