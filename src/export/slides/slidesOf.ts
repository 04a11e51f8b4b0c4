/** A view or a tour as slides. */
import { paletteOf } from '../../cartography/palette.ts';
import { EXPORT } from '../../i18n/export.ts';
import { AUTHORS } from '../citation.ts';
import { NOTHING_SEEN, pictureTitle, pictureWords } from '../pictureWords.ts';
import { wayToView } from '../wayBack.ts';
import { backAddress, backCode, backText } from './deckLinks.ts';
import type { PlannedDeck, PlannedSlide, SlideOptions } from './plannedDeck.ts';
import type { Material } from '../material.ts';
import { sceneSlide } from './sceneSlide.ts';
import type { DetailedSource } from '../shownSources.ts';
import { sourceSlides } from './sourceSlides.ts';

/** The slides of a view or a tour: a title, one for each scene, and the sources. */
export function slidesOf(source: DetailedSource, shown: Material, options: SlideOptions): PlannedDeck {
  const first = shown.scenes[0];
  if (!first) throw new Error('slidesOf: expected at least one scene, got none.');
  const { lang: language } = first.view;
  const { dataset } = source;
  const palette = paletteOf(options.scheme, options.contrast);
  const of = { source, view: first.view, base: options.base };
  const back = shown.tour?.back ?? wayToView(first.view, dataset, options.base);
  const title = shown.tour?.title ?? pictureTitle(of, first.title ?? '');
  const code = backCode(back, title, language);
  const slides: PlannedSlide[] = [
    {
      layout: 'title',
      title,
      line:
        shown.tour?.summary ??
        pictureWords(of, { parts: ['title'], title }, NOTHING_SEEN, palette).time ??
        '',
      credits: [
        [{ text: EXPORT[language].source(dataset.reachesTo, dataset.release) }],
        backText(back, language),
      ],
      ...code,
      notes: [backAddress(back)],
    },
    ...shown.scenes.map((scene) => sceneSlide(source, scene, options, palette)),
    ...sourceSlides(source, shown, { back, title, ...code }),
  ];
  return { title, creator: AUTHORS, link: back.link, language, palette, date: dataset.release, slides };
}
