/** What a citation says of a view. */
import type { Dataset } from '../data/dataset.ts';
import { messagesOf } from '../i18n/messages.ts';
import { openedTitle } from '../state/selectors.ts';
import { timeText } from '../state/timeText.ts';
import type { ViewState } from '../state/view.ts';
import { lastingQuery } from '../state/viewCodec.ts';
import type { Cited } from './citation.ts';

/** The parts of a citation of a view, in its language; `base` is the address of the page, whatever its query. */
export function citedView(view: ViewState, dataset: Dataset, base: string): Cited {
  const { lang: language, selection, compare, party } = view;
  const messages = messagesOf(language);
  const names = party.map((code) => dataset.countries.get(code)?.name[language] ?? code).join(', ');
  return {
    title: openedTitle(dataset, view)?.[language] ?? messages.cite.overview(names),
    site: messages.pageTitle(null),
    version: messages.cite.version(dataset.release, timeText(view.time, messages)),
    release: dataset.release,
    key: [selection?.id ?? 'overview', compare]
      .filter((part) => part !== null)
      .join('-')
      .toLowerCase(),
    url: new URL(lastingQuery(view, { dataset, language }), base).href,
    language,
  };
}

/** Whether an address leads to the reader's own machine, where nobody else can follow it. */
export function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
