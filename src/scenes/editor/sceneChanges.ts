/** What has changed in the scenes of a tour since the data release that it was made with. */
import type { ReleaseChanges } from '../../data/releaseChanges.ts';
import type { Localised } from '../../domain/language.ts';
import type { OwnScene } from '../../domain/ownTour/ownTour.ts';

/** An entry that a scene or one of its questions selects or names, and that was corrected or withdrawn. `scene` counts from 1. */
interface SceneChange {
  readonly scene: number;
  readonly id: string;
  readonly name: Localised;
  readonly how: 'corrected' | 'withdrawn';
}

/** The changes in the order of the scenes. */
export function sceneChanges(scenes: readonly OwnScene[], changes: ReleaseChanges): SceneChange[] {
  return scenes.flatMap(({ view, show, cites, questions = [] }, index) => {
    const proofs = questions.flatMap(({ evidence = [] }) => evidence);
    const keys = questions.flatMap((question) => (question.type === 'select' ? question.key : []));
    const asked = new URLSearchParams(view);
    return (['partnership', 'event'] as const).flatMap((kind) => {
      const named = new Set([asked.get(kind), ...(show[`${kind}s`] ?? []), ...cites, ...proofs, ...keys]);
      const { corrected, withdrawn } = changes[`${kind}s`];
      const changed = (
        list: readonly { readonly id: string; readonly name: Localised }[],
        how: SceneChange['how'],
      ) =>
        list.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ scene: index + 1, id, name, how }));
      return [...changed(corrected, 'corrected'), ...changed(withdrawn, 'withdrawn')];
    });
  });
}
