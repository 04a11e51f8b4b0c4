/** Reads the view of a `set` message from the host page. */
import type { ViewState } from '../state/view.ts';
import { FRAME_KEYS, isViewKey, type ViewContext } from '../state/viewKeys.ts';
import { parseView } from '../state/viewCodec.ts';

/** Maximum length of a key or value that is repeated in an error, in UTF-16 code units. */
const LONGEST = 40;

/**
 * The view of a query string, parsed like a link: missing keys have their defaults. Missing `FRAME_KEYS`
 * (language, theme, mode, controls, locks, autoplay) keep the values of `shown`, and the data release never
 * changes. If a key is unknown or a value invalid, returns all of these as `unread`: `key=value, …`. A host gets no
 * value for what it may have meant, as a reader does.
 */
export function askedView(
  query: string,
  shown: ViewState,
  context: ViewContext,
): ViewState | { readonly unread: string } {
  const parameters = new URLSearchParams(query);
  const foreign = [...parameters].filter(([key]) => !isViewKey(key)).map(([key, text]) => ({ key, text }));
  const parsed = parseView(query, context);
  const { view } = parsed;
  const rejected = parsed.rejected.filter(({ key }) => isViewKey(key) && parameters.has(key));
  // A loaded page cannot change its release. A query with the current one is accepted.
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
