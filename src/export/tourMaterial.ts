/** Tours as what becomes slides. */
import type { Dataset } from '../data/dataset.ts';
import type { Language } from '../domain/language.ts';
import { type Scene, type Shown, textIn, type Tour } from '../domain/tour/tour.ts';
import { parseView } from '../state/viewCodec.ts';
import type { Material, MaterialScene } from './material.ts';
import type { WayBack } from './wayBack.ts';

/** A tour with its texts in a language, or in the other one where there are none. `back` leads to the tour. */
export function tourMaterial(
  { title, summary, scenes }: Pick<Tour, 'title' | 'summary' | 'scenes'>,
  back: WayBack,
  context: { readonly dataset: Dataset; readonly language: Language },
): Material {
  const { language } = context;
  return {
    tour: { title: textIn(title, language), summary: textIn(summary, language), back },
    scenes: scenes.map((scene) => sceneIn(scene, context)),
  };
}

function sceneIn(
  scene: Scene,
  context: { readonly dataset: Dataset; readonly language: Language },
): MaterialScene {
  const { dataset, language } = context;
  const { view, title, text, notes, show: onMap } = scene;
  const named = namedRecords(scene, dataset);
  return {
    view: parseView(view, context).view,
    title: textIn(title, language),
    text: textIn(text, language),
    ...(notes && { notes: textIn(notes, language) }),
    ...(named && { show: named }),
    ...(onMap && { onMap }),
  };
}

/** The records that a scene shows and cites, whose sources are those of the scene; undefined for those of its view. */
export function namedRecords({ show, cites = [] }: Scene, dataset: Dataset): Shown | undefined {
  const partnerships = [...(show?.partnerships ?? []), ...cites.filter((id) => dataset.partnerships.has(id))];
  const events = [...(show?.events ?? []), ...cites.filter((id) => dataset.events.has(id))];
  return partnerships.length + events.length > 0 ? { partnerships, events } : undefined;
}
