/** The last slides: all sources, licence, release, the statement on borders, and how to cite. */
import { BORDERS } from '../../i18n/borders.ts';
import { CITE } from '../../i18n/cite.ts';
import { EXPORT } from '../../i18n/export.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import { citationText } from '../citation.ts';
import { citedView } from '../citedView.ts';
import type { Paragraph, Slide } from './deck.ts';
import { backText } from './deckLinks.ts';
import { heightOf } from './fittedHead.ts';
import { LAYOUT_TABLE } from './layoutTable.ts';
import type { PlannedSlide } from './plannedDeck.ts';
import type { Material, MaterialScene } from '../material.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import type { WayBack } from '../wayBack.ts';
import { sourceParagraph } from './sourceParagraph.ts';

/** Most slides of sources; the notes of the slides have all. */
const MOST_SLIDES = 4;

/** The title of a presentation, the way back and its QR code. */
interface Origin extends Pick<Slide, 'title' | 'code'> {
  readonly back: WayBack;
}

/** Slides with the sources of all scenes, each once. */
export function sourceSlides(source: DetailedSource, shown: Material, origin: Origin): PlannedSlide[] {
  const { scenes } = shown;
  const { lang: language } = (scenes[0] as MaterialScene).view;
  const sources = new Map(
    scenes.flatMap((scene) =>
      shownSources(source, scene.view, scene.show).map((one) => [one.id, one] as const),
    ),
  );
  const pages = sourcePages([...sources.values()].map((one) => sourceParagraph(one, language)));
  const kept = pages.slice(0, MOST_SLIDES);
  const left = pages.slice(MOST_SLIDES).flat().length;
  const credits = creditsOf(source, shown, origin, left);
  return kept.map((paragraphs, i): PlannedSlide => {
    const isLast = i === kept.length - 1;
    return {
      layout: 'sources',
      title: SLIDES[language].sources(i + 1, kept.length),
      ...(paragraphs.length > 0 && { text: paragraphs }),
      ...(isLast && { credits, ...(origin.code && { code: origin.code }) }),
      notes: isLast ? credits : [],
    };
  });
}

/** The small print; `left` sources are not listed. */
function creditsOf(
  { dataset }: DetailedSource,
  { scenes, tour }: Material,
  { back, title }: Origin,
  left: number,
): Paragraph[] {
  const { view } = scenes[0] as MaterialScene;
  const { lang: language } = view;
  const text = SLIDES[language];
  const site = messagesOf(language).pageTitle(null, dataset.settings.title[language]);
  const cited = citedView(view, dataset, back.link);
  const citation = tour
    ? { ...cited, title, site, version: text.release(dataset.release) }
    : { ...cited, title, version: CITE[language].version(dataset.release, viewTime(view)) };
  return [
    ...(left > 0 ? [[{ text: text.moreSources(left) }]] : []),
    [{ text: EXPORT[language].source(dataset.reachesTo, dataset.release) }],
    [{ text: `${BORDERS[language].noEndorsement} ${BORDERS[language].origin}` }],
    [{ text: text.cite(citationText(citation)) }],
    backText(back, language),
  ];
}

/** The paragraphs of each slide of sources: as many as fit. */
function sourcePages(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const place = LAYOUT_TABLE.sources.places.text;
  if (!place) throw new Error('sourcePages: expected a layout with a text.');
  const pages: Paragraph[][] = [[]];
  let height = 0;
  for (const paragraph of paragraphs) {
    const more = heightOf([paragraph], place);
    // A paragraph is not cut, so a column may end before its last line.
    if (height + more > place.height - 2 * place.size) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)?.push(paragraph);
    height += more;
  }
  return pages;
}
