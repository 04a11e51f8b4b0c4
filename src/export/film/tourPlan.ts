/** The film of a tour. */
import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { dwellOf } from '../../domain/tour/dwell.ts';
import { PASSAGE_MS } from '../../domain/tour/passage.ts';
import { textIn, type Tour } from '../../domain/tour/tour.ts';
import type { ViewState } from '../../state/view.ts';
import { parseView } from '../../state/viewCodec.ts';
import { formatTime } from '../../domain/time/time.ts';
import { type Action, type FilmPlan, planOf } from './filmPlan.ts';

/** How long the card at the end stays, in milliseconds. */
const END_MS = 6000;

/**
 * A tour that plays by itself: each scene stays as long as it takes to read, camera and time pass to the next one
 * where it says so. A card follows the last scene.
 */
export function tourPlan(
  { scenes }: Pick<Tour, 'scenes'>,
  context: { readonly dataset: Dataset; readonly language: Language },
): FilmPlan {
  const { language } = context;
  const actions: [Action, number][] = [];
  let before: Extract<Action, { kind: 'still' }> | null = null;
  for (const [i, scene] of scenes.entries()) {
    const { view } = parseView(scene.view, context);
    const { show } = scene;
    const caption = { title: textIn(scene.title, language), text: textIn(scene.text, language) };
    // The words change when the camera arrives.
    if (before && scene.transition === 'fly' && passes(before.view, view)) {
      const passage = {
        ...before,
        kind: 'passage',
        from: before.view,
        view,
        show,
        before: before.show,
      } as const;
      actions.push([passage, PASSAGE_MS]);
    }
    before = { kind: 'still', view, caption, show, position: { step: i + 1, of: scenes.length } };
    actions.push([before, dwellOf(scene, language)]);
  }
  return planOf([...actions, [{ kind: 'end' }, END_MS]]);
}

/** Whether there is a way from one view to another: between globe and flat map there is none. */
function passes(from: ViewState, to: ViewState): boolean {
  const isGlobe = ({ view }: ViewState) => view === 'globe';
  return (
    isGlobe(from) === isGlobe(to) &&
    (formatTime(from.time) !== formatTime(to.time) || JSON.stringify(from.map) !== JSON.stringify(to.map))
  );
}
