/** The keys of the presenter: those of a keyboard and of clickers. Pure; `usePresenterKeys` listens for them. */
import type { Press } from '../../ui/keys/keyTable.ts';

/** What a key can do while presenting. */
export type PresenterCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'overview'
  | 'speaker'
  | 'fullScreen'
  | 'larger'
  | 'smaller'
  | 'keys'
  | 'out'
  /** Goes to the scene of a number that was typed before. */
  | { readonly goTo: number };

/** By the name of a key: the character or the letter on the key, or `key` of other keys, after `Shift+`. */
const COMMANDS: Readonly<Record<string, PresenterCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  'Shift+ ': 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  g: 'overview',
  s: 'speaker',
  f: 'fullScreen',
  F5: 'fullScreen',
  'Shift+F5': 'fullScreen',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  '?': 'keys',
  Escape: 'out',
};

/** A key that comes again within this time, in milliseconds, is the same press: clickers send some twice. */
const BOUNCE_MS = 150;

/** The longest number of a scene, in digits. */
const MOST_DIGITS = 3;

/** What earlier keys have left. */
export interface KeyMemory {
  /** The last press; null before the first. */
  readonly last: { readonly name: string; readonly at: number } | null;
  /** The digits typed since the last other key. */
  readonly digits: string;
}

/** Before the first key. */
export const NO_KEYS: KeyMemory = { last: null, digits: '' };

/** What a key does. */
export interface ReadKey {
  /** Null if it does nothing now, as a digit or the second signal of one press. */
  readonly command: PresenterCommand | null;
  /** Whether the presenter uses the key: otherwise it belongs to the browser or to the page around. */
  readonly used: boolean;
  readonly memory: KeyMemory;
}

/**
 * Reads a key. `repeated`: whether it is held down. `now`: milliseconds of any clock. `singleKeys`: whether the reader
 * allows shortcuts that type a character.
 */
export function readPresenterKey(
  press: Press,
  {
    repeated,
    now,
    singleKeys,
  }: { readonly repeated: boolean; readonly now: number; readonly singleKeys: boolean },
  memory: KeyMemory,
): ReadKey {
  const name = nameOf(press);
  const typed = /^[0-9]$/.test(name);
  const command = COMMANDS[name] ?? null;
  const typesCharacter = name.length === 1 && name !== ' ';
  const isOurs = (typed || command !== null) && press.modifier === 'none' && !press.composing;
  if (!isOurs || (typesCharacter && !singleKeys)) return { command: null, used: false, memory };
  const { last, digits } = memory;
  const same = repeated || (last?.name === name && now - last.at < BOUNCE_MS);
  // Two equal digits may be typed as quickly as one likes.
  if (same && !(typed && !repeated))
    return { command: null, used: true, memory: { ...memory, last: { name, at: now } } };
  const after = { last: { name, at: now }, digits: typed ? (digits + name).slice(-MOST_DIGITS) : '' };
  if (typed) return { command: null, used: true, memory: after };
  const goesTo = name === 'Enter' && digits !== '';
  return { command: goesTo ? { goTo: Number(digits) } : command, used: true, memory: after };
}

/** Letters by their place where the keyboard types no Latin ones. */
function nameOf({ key, code, shift }: Press): string {
  if (key === ' ' || key.length > 1) {
    const letter = key === 'Process' ? letterOf(code) : undefined;
    return letter ?? (shift ? `Shift+${key}` : key);
  }
  return /^[\x21-\x7e−]$/.test(key) ? key.toLowerCase() : (letterOf(code) ?? key);
}

function letterOf(code: string): string | undefined {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}
