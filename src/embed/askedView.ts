/** The view that a page around the map asks for. */
import type { ViewState } from '../state/view.ts';
import { isViewKey, parseView, type Surroundings } from '../state/viewCodec.ts';

/** How much of a foreign value is repeated. */
const LONGEST = 40;

/**
 * Reads a query string as a link is read: what it leaves out has its default. Only language, theme and
 * the extent of the interface stay as they are `shown` unless it names them, for they are the frame's.
 * Where a value cannot be read, or a key is none of a view, gives these instead, as text.
 */
export function askedView(
  query: string,
  shown: ViewState,
  known: Surroundings,
): ViewState | { readonly unread: string } {
  const parameters = new URLSearchParams(query);
  const foreign = [...parameters].filter(([key]) => !isViewKey(key)).map(([key, text]) => ({ key, text }));
  const { view, rejected } = parseView(query, known);
  const unread = [...foreign, ...rejected].map(({ key, text }) => `${cut(key)}=${cut(text)}`);
  if (unread.length > 0) return { unread: unread.join(', ') };
  const { lang, theme, ui } = shown;
  return {
    ...view,
    ...(!parameters.has('lang') && { lang }),
    ...(!parameters.has('theme') && { theme }),
    ...(!parameters.has('ui') && { ui }),
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
