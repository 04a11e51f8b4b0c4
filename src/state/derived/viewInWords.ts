/** Names of a view for citing, sharing and embedding, in the language of the view. */
import type { Dataset } from '../../data/dataset.ts';
import { COPYING } from '../../i18n/copying.ts';
import { openedTitle } from './selectors.ts';
import type { ViewState } from '../view.ts';

/** The name of the selection, or "partnerships of" the parties in the lens. */
export function viewTitle(view: ViewState, dataset: Dataset): string {
  const { lang, lens } = view;
  const names = lens.map((code) => dataset.countries.get(code)?.name[lang] ?? code);
  return openedTitle(dataset, view)?.[lang] ?? COPYING[lang].overview(names);
}

/** The date or dates of a view as text: `30 June 2024`, `everything up to 30 June 2024`. */
export function viewTime({ time, lang }: ViewState): string {
  const text = COPYING[lang];
  switch (time.mode) {
    case 'on':
      return text.day(time.day);
    case 'so-far':
      return text.upTo(time.day);
    case 'between':
      return text.window(time.start, time.day);
  }
}

/** A short identifier of a view in lower-case letters, digits and hyphens: `msp`, `kor-jpn`, `overview`. */
export function viewKey({ selection, compare }: ViewState): string {
  return [selection?.id ?? 'overview', compare]
    .filter((part) => part !== null)
    .join('-')
    .toLowerCase();
}

/** Whether a URL points to the reader's own machine, so that nobody else can open it. */
export function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
