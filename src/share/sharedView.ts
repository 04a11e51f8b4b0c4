/** The addresses of a view, and what is told of it, wherever it is shared. */
import type { Dataset } from '../data/dataset.ts';
import type { Language } from '../domain/language.ts';
import { SHARE } from '../i18n/share.ts';
import { inFull, type ViewState } from '../state/view.ts';
import { explicitQuery } from '../state/viewCodec.ts';
import { viewTime, viewTitle } from '../state/derived/viewInWords.ts';
import { canAutoplay, type EmbedOptions } from './embedOptions.ts';

/** A view in words, in its own language, with the address that opens it in full. */
export interface SharedView {
  readonly title: string;
  /** `30 June 2024`. */
  readonly time: string;
  /** `Lodelines, record to 26 May 2026`. */
  readonly source: string;
  readonly link: string;
  readonly language: Language;
}

/** `base` is the address of the page, whatever its query; a frozen link names the release of the record. */
export function sharedView(view: ViewState, dataset: Dataset, base: string, frozen = false): SharedView {
  const text = SHARE[view.lang];
  const shown = { ...inFull(view), ...(frozen && { data: dataset.release }) };
  return {
    title: viewTitle(view, dataset),
    time: viewTime(view),
    source: text.source(text.day(dataset.reachesTo)),
    link: new URL(explicitQuery(shown, dataset), base).href,
    language: view.lang,
  };
}

/** The view as an embed with these options shows it. */
function embeddedView(view: ViewState, options: EmbedOptions, { release }: Dataset): ViewState {
  const { language, theme, controls, locked, autoplay, frozen } = options;
  return {
    ...view,
    ui: 'embed',
    lang: language,
    theme,
    controls,
    locked,
    autoplay: autoplay && canAutoplay(options) ? 'on' : 'off',
    data: frozen ? release : null,
  };
}

/** The address of a frame with these options. */
export function embedLink(view: ViewState, options: EmbedOptions, dataset: Dataset, base: string): string {
  return new URL(explicitQuery(embeddedView(view, options, dataset), dataset), base).href;
}

/** What `<lodelines-map>` is given as its view: as in a frame, without the key that makes it one. */
export function componentQuery(view: ViewState, options: EmbedOptions, dataset: Dataset): string {
  return explicitQuery({ ...embeddedView(view, options, dataset), ui: 'full' }, dataset);
}

/** A view as a message: what it shows, when, on whose word, and where. */
export function shareText({ title, time, source, link }: SharedView): string {
  return [title, time, source, link].join('\n');
}
