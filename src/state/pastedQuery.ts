/**
 * Queries as people paste them: with `&` as HTML, with keys in another case, with text that sticks to values. Loaded
 * by `pastedFor` only where an address needs it.
 */
import type { ParsedTime } from '../domain/time/time.ts';
import { readWritten, timeMeant } from '../domain/time/writtenTime.ts';

/** A decoded key and value of a query. */
export interface Parameter {
  /** As in the URL contract if it is one of its keys, otherwise as it stands. */
  readonly key: string;
  readonly text: string;
  /** Whether the query has the key as it is returned. */
  readonly exact: boolean;
}

const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/giu;

/** What people call a key that is more than one letter away from it. */
const MISNOMERS: ReadonlySet<string> = new Set(['date', 'year', 'language', 'countries', 'parties']);

/**
 * The parameters of a query, with or without its question mark, and `keys` as they were meant. The first of repeated
 * `keys` only. Never throws.
 */
export function parametersOf(query: string, keys: ReadonlySet<string>): Parameter[] {
  const plain = query.includes('=') ? query : decodedAgain(query);
  const given = new URLSearchParams(query);
  const found: Parameter[] = [];
  for (const [name, text] of new URLSearchParams(plain.replace(AMPERSAND, '&'))) {
    const meant = name.toLowerCase().replace(/[^a-z]/gu, '');
    const key = keys.has(meant) && !keys.has(name) ? meant : name;
    // A key as it should be counts before one that is not.
    const repeated =
      keys.has(key) && ((key !== name && given.has(key)) || found.some((one) => one.key === key));
    if (repeated) continue;
    found.push({ key, text, exact: given.has(key) });
  }
  return found;
}

/** Whether an unknown key looks like one of `keys`: a letter too many, too few, wrong, or two exchanged. */
export function isMisspelt(key: string, keys: ReadonlySet<string>): boolean {
  const typed = key.toLowerCase();
  if (keys.has(typed) || typed.length < 4) return false;
  return MISNOMERS.has(typed) || [...keys].some((other) => other.length > 3 && isOneSlipAway(typed, other));
}

/**
 * The values that a text may have been meant to be, the likeliest first: without a second encoding and another
 * query behind it, then without what sticks to it, then in lower and upper case.
 */
export function meantTexts(text: string): string[] {
  const [whole = ''] = decodedAgain(text).split(/[?#&]/u);
  const bare = whole.replace(/\s*,\s*/gu, ',').replace(/^[^A-Za-z0-9.-]+|[^A-Za-z0-9]+$/gu, '');
  return [whole, bare, bare.toLowerCase(), bare.toUpperCase()];
}

/** A time in another format than that of links, such as `26 June 2024`. Null if it is none, or ambiguous. */
export function writtenTime(text: string): ParsedTime | null {
  const written = readWritten(text);
  return written && written.kind !== 'ambiguous' ? timeMeant(written, { mode: 'on', day: 0 }) : null;
}

function decodedAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isOneSlipAway(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === `${y[1]}${y[0]}`);
}
