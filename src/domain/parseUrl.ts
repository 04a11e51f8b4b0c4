/** Reads URLs. */

/** An absolute URL; null if the text is none. `URL.canParse` would do, but Safari 16 lacks it. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
