/** Reads what can be read of a JSON file of a tour that is not JSON: a comma is missing, or its end is. */

/** A scene by its value, or the line in which one starts that is not JSON. */
type Found = { readonly value: unknown } | { readonly line: number };

/** What can be read. */
export interface Salvaged {
  /** The fields outside of the scenes; null if they are not JSON. */
  readonly head: Readonly<Record<string, unknown>> | null;
  readonly scenes: readonly Found[];
}

/** A longer scene is taken as broken. */
const MOST_CHARACTERS = 30_000;

/** After so many failed attempts the rest is not read: each costs up to `MOST_CHARACTERS` steps. */
const MOST_ATTEMPTS = 500;

/**
 * The fields before the list of scenes, and each scene of that list which is JSON by itself. A broken scene is in the
 * list by the line in which it starts (1-based). Null if there is no list of scenes.
 */
export function salvaged(text: string): Salvaged | null {
  const list = /"scenes"\s*:\s*\[/u.exec(text);
  if (!list) return null;
  const scenes: Found[] = [];
  let at = list.index + list[0].length;
  /** Where the last broken scene ends. What is inside of it is part of it. */
  let brokenUntil = at;
  let attempts = 0;
  const lineAt = lineCounter(text);
  while ((at = text.indexOf('{', at)) !== -1 && attempts < MOST_ATTEMPTS) {
    const end = endOfObject(text, at);
    const value = end === null ? undefined : parsed(text.slice(at, end));
    if (isScene(value)) {
      scenes.push({ value });
      at = brokenUntil = end ?? at + 1;
    } else if (value !== undefined) {
      at = end ?? at + 1;
    } else {
      attempts += 1;
      if (at >= brokenUntil) {
        scenes.push({ line: lineAt(at) });
        brokenUntil = end ?? text.length;
      }
      at += 1;
    }
  }
  return { head: headOf(text.slice(0, list.index)), scenes };
}

/** Returns a function that gives the line of a position (1-based). Each position has to be at or after the one before. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    for (; counted < at; counted++) if (text[counted] === '\n') line += 1;
    return line;
  };
}

function headOf(text: string): Salvaged['head'] {
  const head = parsed(`${text}"scenes":[]}`);
  return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : null;
}

function isScene(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'view' in value;
}

/** The value of a JSON text; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The position after the object that starts at `start`; null if it has no end. A text ends with its line. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  const last = Math.min(text.length, start + MOST_CHARACTERS);
  for (let at = start; at < last; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"' || character === '\n') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return null;
}
