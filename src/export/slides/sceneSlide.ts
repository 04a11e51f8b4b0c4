/** The slide of a scene. */
import type { Palette } from '../../cartography/palette.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { PARTS } from '../pictureChoices.ts';
import { NOTHING_SEEN, pictureTitle, pictureWords } from '../pictureWords.ts';
import type { Paragraph } from './deck.ts';
import { backAddress, backCode, backText } from './deckLinks.ts';
import type { PlannedSlide, SlideOptions } from './plannedDeck.ts';
import type { MaterialScene } from '../material.ts';
import { shapeNames, slideMap } from './slideMap.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import { sourceParagraph } from './sourceParagraph.ts';
import { summaryOf } from '../summaryOf.ts';
import { wayToView } from '../wayBack.ts';

/** The map with its date, text and credits; in the notes what is to be said, the address of the view and all sources. */
export function sceneSlide(
  source: DetailedSource,
  scene: MaterialScene,
  options: SlideOptions,
  palette: Palette,
): PlannedSlide {
  const { view } = scene;
  const { lang: language } = view;
  const { dataset } = source;
  const of = { source, view, base: options.base };
  const title = pictureTitle(of, scene.title ?? '');
  const words = pictureWords(
    of,
    { parts: PARTS.filter((part) => part !== 'address'), title },
    NOTHING_SEEN,
    palette,
  );
  const text = scene.text ?? summaryOf(source, view);
  const layout = text === '' ? 'map' : 'mapText';
  const back = wayToView(view, dataset, options.base);
  return {
    layout,
    title,
    line: words.time ?? '',
    ...(text !== '' && { text: [[{ text }]] }),
    credits: [...(words.notes ?? []).map((note): Paragraph => [{ text: note }]), backText(back, language)],
    map: {
      draw: () => slideMap(source, view, { layout, palette, mapSize: options.mapSize, onMap: scene.onMap }),
      names: () => shapeNames(source, view),
    },
    ...backCode(back, title, language),
    notes: [
      ...(scene.notes ? [[{ text: scene.notes }], []] : []),
      [{ text: SLIDES[language].view(viewTitle(view, dataset), viewTime(view)) }],
      backAddress(back),
      [],
      [{ text: SLIDES[language].sourcesIn, bold: true }],
      ...shownSources(source, view, scene.show).map((one) => sourceParagraph(one, language, true)),
    ],
  };
}
