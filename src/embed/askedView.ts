/** The view that a page around the map asks for. */
import type { ViewState } from '../state/view.ts';
import { isViewKey, parseView, type ViewContext } from '../state/viewCodec.ts';

/** How much of a foreign value is repeated. */
const LONGEST = 40;

/** What belongs to the frame rather than to what it shows. */
const FRAME_KEYS = ['lang', 'theme', 'ui', 'controls', 'locked', 'autoplay'] as const;

/**
 * Reads a query string as a link is read: what it leaves out has its default. Only what belongs to the
 * frame (its language, theme, controls and locks) stays as it is `shown` unless it names it; its record stays.
 * Where a value cannot be read, or a key is none of a view, gives these instead, as text.
 */
export function askedView(
  query: string,
  shown: ViewState,
  context: ViewContext,
): ViewState | { readonly unread: string } {
  const parameters = new URLSearchParams(query);
  const foreign = [...parameters].filter(([key]) => !isViewKey(key)).map(([key, text]) => ({ key, text }));
  const { view, rejected } = parseView(query, context);
  // A page cannot change its record while it stands; naming the one that it shows does no harm.
  const { data } = view;
  const other = data !== null && data !== context.dataset.release ? [{ key: 'data', text: data }] : [];
  const unread = [...foreign, ...rejected, ...other].map(({ key, text }) => `${cut(key)}=${cut(text)}`);
  if (unread.length > 0) return { unread: unread.join(', ') };
  const kept = FRAME_KEYS.filter((key) => !parameters.has(key)).map((key) => [key, shown[key]] as const);
  return { ...view, ...Object.fromEntries(kept), data: shown.data };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
