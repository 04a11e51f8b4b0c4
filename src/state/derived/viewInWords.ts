/** What a view is called where it is cited, shared or embedded, in the language of the view. */
import type { Dataset } from '../../data/dataset.ts';
import { COPYING } from '../../i18n/copying.ts';
import { openedTitle } from './selectors.ts';
import type { ViewState } from '../view.ts';

/** The name of what is opened, or of the partnerships of the lens. */
export function viewTitle(view: ViewState, dataset: Dataset): string {
  const { lang, lens } = view;
  const names = lens.map((code) => dataset.countries.get(code)?.name[lang] ?? code).join(', ');
  return openedTitle(dataset, view)?.[lang] ?? COPYING[lang].overview(names);
}

/** The date, or the dates, that a view shows: `30 June 2024`, `everything to 30 June 2024`. */
export function viewTime({ time, lang }: ViewState): string {
  const text = COPYING[lang];
  const day = text.day(time.day);
  switch (time.mode) {
    case 'on':
      return day;
    case 'so-far':
      return text.upTo(day);
    case 'between':
      return text.window(text.day(time.start), day);
  }
}

/** Letters, digits and hyphens that tell a view from others: `msp`, `kor-jpn`, `overview`. */
export function viewKey({ selection, compare }: ViewState): string {
  return [selection?.id ?? 'overview', compare]
    .filter((part) => part !== null)
    .join('-')
    .toLowerCase();
}

/** Whether an address leads to the reader's own machine, where nobody else can follow it. */
export function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
