/** A view or a tour as slides. */
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../cartography/palette.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { BORDERS } from '../../i18n/borders.ts';
import { CITE } from '../../i18n/cite.ts';
import { EXPORT } from '../../i18n/export.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import type { ViewState } from '../../state/view.ts';
import { AUTHORS, citationText } from '../citation.ts';
import { citedView } from '../citedView.ts';
import type { Pixels } from '../exportChoices.ts';
import { PARTS, usualParts } from '../exportChoices.ts';
import { pictureLink, pictureTitle, pictureWords } from '../pictureWords.ts';
import { qrModules } from '../qrCode.ts';
import type { Deck, Paragraph, Slide, SlideCode } from './deck.ts';
import { shapeNames, slideMap } from './slideMap.ts';
import { type DetailedSource, type ShownRecords, shownSources } from './shownSources.ts';
import { sourcePages, sourceParagraph } from './sourceTexts.ts';

/** A scene in one language. */
export interface SlideScene {
  readonly view: ViewState;
  /** That of the view without one. */
  readonly title?: string;
  readonly text?: string;
  readonly notes?: string;
  /** The records whose sources are given; without it, those that the view shows. */
  readonly show?: ShownRecords;
}

/** What becomes slides: a view is one scene without a title of its own. */
export interface Shown {
  /** At least one, all in the same language. */
  readonly scenes: readonly SlideScene[];
  /** The title of a tour, its summary and its address. */
  readonly tour?: { readonly title: string; readonly summary: string; readonly link: string };
}

/** How slides are made. */
export interface SlideOptions {
  /** The address of the page; its query is ignored. */
  readonly base: string;
  readonly scheme: 'light' | 'dark';
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
  /** Whether nobody else can open the address: then there are no QR codes. */
  readonly local: boolean;
  /** The size of the map that the cameras of the views are for. */
  readonly mapSize: Pixels | null;
}

/** A slide whose picture is drawn when it is asked for, which takes up to a fifth of a second. */
export interface PlannedSlide extends Omit<Slide, 'picture'> {
  readonly map?: {
    readonly alt: string;
    readonly draw: () => Picture;
    readonly names: () => Readonly<Record<string, string>>;
  };
}

/** A presentation before its pictures are drawn. */
export interface PlannedDeck extends Omit<Deck, 'slides'> {
  readonly slides: readonly PlannedSlide[];
}

/** Most slides of sources; the notes of the slides have all. */
const MOST_SOURCE_SLIDES = 4;

/** The slides of a view or a tour: a title, one for each scene, and the sources. */
export function slidesOf(source: DetailedSource, shown: Shown, options: SlideOptions): PlannedDeck {
  const first = shown.scenes[0];
  if (!first) throw new Error('slidesOf: expected at least one scene, got none.');
  const { lang: language } = first.view;
  const { dataset } = source;
  const palette = paletteOf(options);
  const of = { source, view: first.view, base: options.base };
  const link = shown.tour?.link ?? pictureLink(of);
  const title = shown.tour?.title ?? pictureTitle(of, first.title ?? '');
  const code = codeOf(link, title, language, options);
  const slides: PlannedSlide[] = [
    {
      layout: 'title',
      title,
      line: shown.tour?.summary ?? pictureWords(of, { parts: ['title'], title }, NOTHING, palette).time ?? '',
      credits: [
        [{ text: EXPORT[language].source(dataset.reachesTo, dataset.release) }],
        openLink(link, language),
      ],
      ...code,
      notes: [[{ text: link, link }]],
    },
    ...shown.scenes.map((scene) => sceneSlide(source, scene, options, palette)),
    ...sourceSlides(source, shown, { link, title, code }),
  ];
  return { title, creator: AUTHORS, link, language, palette, date: dataset.release, slides };
}

/** A deck with its pictures: the slides in their order, each with what was drawn for it. */
export function deckOf(
  { slides, ...deck }: PlannedDeck,
  pictures: readonly (Slide['picture'] | null)[],
): Deck {
  return {
    ...deck,
    slides: slides.map(({ map: _, ...slide }, i): Slide => {
      const picture = pictures[i];
      return picture ? { ...slide, picture } : slide;
    }),
  };
}

const NOTHING = {
  arcs: new Set<string>(),
  rings: new Set<string>(),
  events: new Set<string>(),
  countries: new Set<string>(),
};

function sceneSlide(
  source: DetailedSource,
  scene: SlideScene,
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
    NOTHING,
    palette,
  );
  const text = scene.text ?? summaryOf(source, view);
  const layout = text === '' ? 'map' : 'mapText';
  const link = pictureLink(of);
  const alt = EXPORT[language].alt(title, viewTime(view));
  return {
    layout,
    title,
    line: words.time ?? '',
    ...(text !== '' && { text: [[{ text }]] }),
    credits: [...(words.notes ?? []).map((note): Paragraph => [{ text: note }]), openLink(link, language)],
    map: {
      alt,
      draw: () => slideMap(source, view, { layout, name: alt, palette, mapSize: options.mapSize }),
      names: () => shapeNames(source, view),
    },
    ...codeOf(link, title, language, options),
    notes: [
      ...(scene.notes ? [[{ text: scene.notes }], []] : []),
      [{ text: SLIDES[language].view(viewTitle(view, dataset), viewTime(view)) }],
      [{ text: link, link }],
      [],
      [{ text: SLIDES[language].sourcesIn, bold: true }],
      ...shownSources(source, view, scene.show).map((one) => sourceParagraph(one, language, true)),
    ],
  };
}

/** What the record says of the selection; '' without one. */
function summaryOf({ details }: DetailedSource, { selection, lang }: ViewState): string {
  if (selection?.kind === 'partnership') return details.partnerships[selection.id]?.summary[lang] ?? '';
  return selection?.kind === 'event' ? (details.events[selection.id]?.summary[lang] ?? '') : '';
}

function sourceSlides(
  source: DetailedSource,
  { scenes, tour }: Shown,
  {
    link,
    title,
    code,
  }: { readonly link: string; readonly title: string; readonly code: Pick<Slide, 'code'> },
): PlannedSlide[] {
  const { dataset } = source;
  const { view } = scenes[0] as SlideScene;
  const { lang: language } = view;
  const text = SLIDES[language];
  const sources = new Map(
    scenes.flatMap((scene) =>
      shownSources(source, scene.view, scene.show).map((one) => [one.id, one] as const),
    ),
  );
  const pages = sourcePages([...sources.values()].map((one) => sourceParagraph(one, language)));
  const kept = pages.slice(0, MOST_SOURCE_SLIDES);
  const left = pages.slice(MOST_SOURCE_SLIDES).flat().length;
  const site = messagesOf(language).pageTitle(null, dataset.settings.title[language]);
  const cited = citedView(view, dataset, link);
  const citation = tour
    ? { ...cited, title, site, version: text.release(dataset.release), url: link }
    : { ...cited, title, version: CITE[language].version(dataset.release, viewTime(view)) };
  const credits: Paragraph[] = [
    ...(left > 0 ? [[{ text: text.moreSources(left) }]] : []),
    [{ text: EXPORT[language].source(dataset.reachesTo, dataset.release) }],
    [{ text: `${BORDERS[language].noEndorsement} ${BORDERS[language].origin}` }],
    [{ text: text.cite(citationText(citation)) }],
    openLink(link, language),
  ];
  return kept.map((paragraphs, i): PlannedSlide => {
    const isLast = i === kept.length - 1;
    return {
      layout: 'sources',
      title: text.sources(i + 1, kept.length),
      text: paragraphs,
      ...(isLast && { credits, ...code }),
      notes: isLast ? credits : [],
    };
  });
}

function openLink(link: string, language: Deck['language']): Paragraph {
  return [{ text: SLIDES[language].open, link }];
}

function codeOf(
  link: string,
  title: string,
  language: Deck['language'],
  { local }: SlideOptions,
): { readonly code?: SlideCode } {
  const modules = usualParts(local).includes('address') ? qrModules(link) : null;
  return modules ? { code: { modules, link, alt: SLIDES[language].codeOf(title) } } : {};
}

function paletteOf({ scheme, contrast }: SlideOptions): Palette {
  const palette = scheme === 'dark' ? DARK : LIGHT;
  return contrast ? withMoreContrast(palette) : palette;
}
