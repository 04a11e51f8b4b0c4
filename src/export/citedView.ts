/** Builds the citation of a view. */
import type { Dataset } from '../data/dataset.ts';
import { CITE } from '../i18n/cite.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { ViewState } from '../state/view.ts';
import { viewKey, viewTime, viewTitle } from '../state/derived/viewInWords.ts';
import type { Cited } from './citation.ts';

/** Returns the citation fields of a view with this link, in its language. */
export function citedView(view: ViewState, dataset: Dataset, url: string | null): Cited {
  const { lang: language } = view;
  return {
    title: viewTitle(view, dataset),
    site: messagesOf(language).pageTitle(null, dataset.settings.title[language]),
    version: CITE[language].version(dataset.release, viewTime(view)),
    release: dataset.release,
    key: viewKey(view),
    url,
    language,
  };
}
