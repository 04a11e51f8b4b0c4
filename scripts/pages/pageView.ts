/** The view of the app that shows the same as a page. */
import type { Dataset } from '../../src/data/dataset.ts';
import type { Language } from '../../src/domain/language.ts';
import { navigationTo } from '../../src/state/derived/navigation.ts';
import type { Selection, ViewState } from '../../src/state/view.ts';
import { parseView } from '../../src/state/viewCodec.ts';

/**
 * The default view with a record selected, on the day on which the data ends; if the record is not shown on that day, on
 * the nearest one on which it is. The lens of a country with partnerships is the country itself.
 */
export function pageView(dataset: Dataset, language: Language, selection: NonNullable<Selection>): ViewState {
  const { view } = parseView('', { dataset, language });
  const isMember = [...dataset.partnerships.values()].some(({ members }) =>
    members.some(({ party }) => party === selection.id),
  );
  const lens = selection.kind !== 'country' ? view.lens : isMember ? [selection.id] : [];
  return { ...view, lens, ...navigationTo(dataset, { ...view, lens }, selection) };
}
