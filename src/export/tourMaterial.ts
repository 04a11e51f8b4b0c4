/** Tours as what becomes slides. */
import type { Dataset } from '../data/dataset.ts';
import type { Language } from '../domain/language.ts';
import { type Scene, type Shown, textIn, type Tour } from '../domain/tour/tour.ts';
import { parseView } from '../state/viewCodec.ts';
import type { Material, MaterialScene } from './material.ts';

/** A tour with its texts in a language, or in the other one where there are none. `link` opens the tour. */
export function tourMaterial(
  { title, summary, scenes }: Pick<Tour, 'title' | 'summary' | 'scenes'>,
  link: string,
  context: { readonly dataset: Dataset; readonly language: Language },
): Material {
  const { language } = context;
  return {
    tour: { title: textIn(title, language), summary: textIn(summary, language), link },
    scenes: scenes.map((scene) => sceneIn(scene, context)),
  };
}

function sceneIn(
  { view, title, text, notes, show, cites = [] }: Scene,
  context: { readonly dataset: Dataset; readonly language: Language },
): MaterialScene {
  const { dataset, language } = context;
  const records = {
    partnerships: [...(show?.partnerships ?? []), ...cites.filter((id) => dataset.partnerships.has(id))],
    events: [...(show?.events ?? []), ...cites.filter((id) => dataset.events.has(id))],
  };
  return {
    view: parseView(view, context).view,
    title: textIn(title, language),
    text: textIn(text, language),
    ...(notes && { notes: textIn(notes, language) }),
    // A scene that names nothing has the sources of its view.
    ...(namesAny(records) && { show: records }),
  };
}

function namesAny({ partnerships = [], events = [] }: Shown): boolean {
  return partnerships.length > 0 || events.length > 0;
}
