/** Addresses and descriptions of a view for sharing. */
import type { Dataset } from '../data/dataset.ts';
import { latestRelease } from '../data/settings.ts';
import { lessonPage, pageOf, type StaticPage, staticPage, tourPage } from '../data/staticPages.ts';
import type { Language } from '../domain/language.ts';
import { releaseOf } from '../domain/ownTour/ownTour.ts';
import { isLesson } from '../domain/lesson/lesson.ts';
import { OWN, textIn, type Tour } from '../domain/tour/tour.ts';
import { SHARE } from '../i18n/share.ts';
import { inFull, type ViewState } from '../state/view.ts';
import { explicitQuery } from '../state/viewCodec.ts';
import { viewTime, viewTitle } from '../state/derived/viewInWords.ts';
import { canAutoplay, type EmbedOptions } from './embedOptions.ts';

/** A view in words, in its own language, with its link. */
export interface SharedView {
  readonly title: string;
  /** The date or interval, such as `30 June 2024`. */
  readonly time: string;
  /** Such as `Lodelines, data to 26 May 2026`. */
  readonly source: string;
  /** Absolute address that opens the view on the full page. */
  readonly link: string;
  readonly language: Language;
}

/**
 * Returns the view in words and its link. `base` is the address of the site; its query is ignored. A frozen link
 * contains the release of the record, or that of a reader's own tour. With the open `tour` the link leads to its scene; `fragment` is that of a reader's
 * own tour, with its `#`.
 */
export function sharedView(
  view: ViewState,
  dataset: Dataset,
  base: string,
  frozen = false,
  tour: Tour | null = null,
  fragment = '',
): SharedView {
  const text = SHARE[view.lang];
  const release = releaseOf(view.tour ? tour : null, dataset.release);
  const shown = { ...inFull(view), ...(frozen && { data: release }) };
  return {
    title: sceneTitle(view, tour) ?? viewTitle(view, dataset),
    time: viewTime(view),
    source: text.source(dataset.reachesTo),
    link: new URL(explicitQuery(shown, dataset, tour) + fragment, base).href,
    language: view.lang,
  };
}

/** The names of the open tour and its scene; null without a tour. */
function sceneTitle({ tour: open, lang }: ViewState, tour: Tour | null): string | null {
  const scene = open && open.id === tour?.id ? tour.scenes[open.step - 1] : undefined;
  return tour && scene ? `${textIn(tour.title, lang)}: ${textIn(scene.title, lang)}` : null;
}

/**
 * Returns the absolute address of the page about the open tour or lesson, otherwise about what a view has selected, in
 * its language. Null for a reader's own tour, without either, for a comparison, and for data other than the latest: there
 * is no page for those. `base` is the address of the page.
 */
export function sharedPage(
  view: ViewState,
  { release, settings }: Dataset,
  base: string,
  tour: Tour | null = null,
): string | null {
  const page = release === latestRelease(settings) ? pageAbout(view, tour) : null;
  return page === null ? null : new URL(staticPage(page, view.lang), base).href;
}

function pageAbout({ tour: open, selection, compare }: ViewState, tour: Tour | null): StaticPage | null {
  // The page of the selection says nothing of the tour.
  if (open) return !tour || tour.id === OWN ? null : isLesson(tour) ? lessonPage(tour.id) : tourPage(tour.id);
  return selection && !compare ? pageOf(selection) : null;
}

/** Returns the view with the embed options applied. The page `embed/` needs no `ui`. */
function embeddedView(view: ViewState, options: EmbedOptions, release: string): ViewState {
  const { language, theme, controls, locked, autoplay, frozen } = options;
  return {
    ...view,
    ui: 'full',
    lang: language,
    theme,
    controls,
    locked,
    autoplay: autoplay && canAutoplay(options) ? 'on' : 'off',
    data: frozen ? release : null,
  };
}

/** Returns the absolute `src` of a frame with these options. `base` and `fragment` are as for `sharedView`. */
export function embedLink(
  view: ViewState,
  options: EmbedOptions,
  dataset: Dataset,
  base: string,
  tour: Tour | null = null,
  fragment = '',
): string {
  return new URL(`embed/${componentQuery(view, options, dataset, tour)}${fragment}`, base).href;
}

/** Returns the query of a frame in `embed/`, which is the `view` attribute of `<lodelines-map>`, too. */
export function componentQuery(
  view: ViewState,
  options: EmbedOptions,
  dataset: Dataset,
  tour: Tour | null = null,
): string {
  const release = releaseOf(view.tour ? tour : null, dataset.release);
  return explicitQuery(embeddedView(view, options, release), dataset, tour);
}

/** Returns a message of four lines: title, time, source and link. */
export function shareText({ title, time, source, link }: SharedView): string {
  return [title, time, source, link].join('\n');
}
