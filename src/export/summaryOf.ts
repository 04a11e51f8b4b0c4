/** What the record says of a view. */
import type { Details } from '../data/payload.ts';
import type { ViewState } from '../state/view.ts';

/** The summary of the selected partnership or event; '' without one. */
export function summaryOf(
  { details }: { readonly details: Details },
  { selection, lang }: ViewState,
): string {
  if (selection?.kind === 'partnership') return details.partnerships[selection.id]?.summary[lang] ?? '';
  return selection?.kind === 'event' ? (details.events[selection.id]?.summary[lang] ?? '') : '';
}
