/** Reads what a page around the map asks for. */

/** The fields of an `export` message, of any type. */
export type Asked = Readonly<Record<string, unknown>>;

/** The answer: a file with its name, an image with its size in pixels, or the fields that are not as in docs/messages.md. */
export type Answer =
  | { readonly name: string; readonly width?: number; readonly height?: number; readonly file: Blob }
  | { readonly unread: string };

/** Whether a value of any type is one of these. */
export function isOneOf(all: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && all.includes(value);
}

/**
 * The fields of a message that have one of a list of values: the first one without the field. Returns the names of those
 * with another value as `unread`.
 */
export function readChoices<T extends Readonly<Record<string, readonly string[]>>>(
  asked: Asked,
  values: T,
): { readonly choices: { readonly [K in keyof T]: T[K][number] } } | { readonly unread: string } {
  const read = Object.entries(values).map(([field, all]) => {
    const { [field]: value = all[0] } = asked;
    return { field, value, isValid: isOneOf(all, value) };
  });
  const unread = read.filter(({ isValid }) => !isValid);
  if (unread.length > 0) return { unread: unread.map(({ field }) => field).join(', ') };
  const choices = Object.fromEntries(read.map(({ field, value }) => [field, value]));
  return { choices: choices as { readonly [K in keyof T]: T[K][number] } };
}

/** What making a file for another page is told and tells: nothing cancels it, and nobody watches. */
export const UNWATCHED = { signal: new AbortController().signal, onProgress: () => {} };
