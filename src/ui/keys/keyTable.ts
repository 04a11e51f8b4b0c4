/**
 * Which keys act where: one table for the shortcuts of the app, for the elements that use keys themselves, and for
 * the page around a frame, which gets the rest. Pure; `readKey` asks it about an event.
 */

/** A pressed key: `key` and `code` as in `KeyboardEvent`. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  /** `control`: Ctrl, or ⌘ on a Mac. `typing`: AltGr, or Option on a Mac, as part of typing the character `key`. */
  readonly modifier: 'none' | 'typing' | 'control' | 'other';
  /** Whether an input method is composing text with the key. */
  readonly composing: boolean;
}

/**
 * An element that uses keys itself. `popup`: a dialog, a menu or a list of options. `map`: the canvas of a map that
 * can be moved. The slider of the timeline is not among them: it prevents the default of the keys that it uses.
 */
export type Widget = 'text' | 'popup' | 'select' | 'radio' | 'button' | 'link' | 'map' | 'other';

/** Where the focus is. */
export interface Focus {
  readonly widget: Widget;
  /** Whether the element, or an element around it, can be scrolled up or down. */
  readonly scrolls: boolean;
}

/** What the app offers now. */
export interface Offer {
  /** Whether the reader may change the time. */
  readonly timeline: boolean;
  /** Whether something is selected. */
  readonly selected: boolean;
  /** `modal`: an open dialog has all keys. `beside`: one is open, and the page is usable beside it. */
  readonly dialog: 'modal' | 'beside' | null;
  /** Whether keys that type a character are shortcuts. */
  readonly singleKeys: boolean;
  /** The open scene of a tour and the number of its scenes; null without a tour. */
  readonly scene: { readonly step: number; readonly of: number } | null;
  /** Whether it is a scene of a lesson. */
  readonly lesson: boolean;
}

/** What each key does, where no element uses it. `Control` is ⌘ on a Mac. */
const COMMANDS = {
  ' ': 'play',
  ArrowRight: 'nextEvent',
  ArrowLeft: 'previousEvent',
  // The keys of presentation remotes: "next" never goes back in time.
  PageDown: 'nextEvent',
  PageUp: 'previousEvent',
  'Shift+ArrowRight': 'nextDay',
  'Shift+ArrowLeft': 'previousDay',
  Home: 'firstDay',
  End: 'lastDay',
  '1': 'on',
  '2': 'so-far',
  '3': 'between',
  '[': 'windowStart',
  ']': 'windowEnd',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  '/': 'search',
  'Control+k': 'search',
  '?': 'keys',
  'Control+/': 'keys',
  a: 'addView',
  n: 'notes',
  Escape: 'close',
} as const;

/** What the keys of presentation remotes do while a tour is open. */
const IN_A_TOUR: ReadonlyMap<string, 'nextScene' | 'previousScene'> = new Map([
  ['PageDown', 'nextScene'],
  ['PageUp', 'previousScene'],
]);

export type Command = (typeof COMMANDS)[keyof typeof COMMANDS] | 'nextScene' | 'previousScene';

/** The commands that do not need a timeline. */
const TIMELESS: ReadonlySet<Command> = new Set(['search', 'keys', 'addView', 'notes', 'close']);

/** The keys that each widget uses, by the names of `nameOf`. */
const USED: Readonly<Record<Widget, RegExp>> = {
  text: /./,
  popup: /./,
  // Letters and digits find an option.
  select: /^( |Enter|Home|End|Page(Up|Down)|(Shift\+)?Arrow\w+|[\p{L}\p{N}])$/u,
  radio: /^( |(Shift\+)?Arrow\w+)$/,
  button: /^( |Enter)$/,
  link: /^Enter$/,
  map: /^(Arrow\w+|[-−+=])$/,
  other: /^$/,
};

/** The keys that scroll. */
const SCROLLING = /^((Shift\+)? |Page(Up|Down)|Home|End|Arrow(Up|Down))$/;

/** The keys that only move the focus, change other keys, or have no name. */
const SILENT =
  /^(Shift\+)?(Tab|Shift|Control|Alt|AltGraph|Meta|Fn|CapsLock|NumLock|ScrollLock|Dead|Process|Unidentified)$/;

/** Keys by their place on the keyboard, for layouts that type other characters there without Shift. */
const BY_PLACE: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Digit1: '1',
  Digit2: '2',
  Digit3: '3',
};

/**
 * Who acts on a key: the app with a command; `taken` by the focused element, a dialog or the browser; or `unused`, so
 * that the page around a frame may act on it.
 */
export type KeyUse = Command | 'taken' | 'unused';

/** Who acts on a key that is pressed where the focus is. */
export function keyUse(press: Press, { widget, scrolls }: Focus, offer: Offer): KeyUse {
  if (press.composing) return 'taken';
  const name = nameOf(press);
  const command = (offer.scene && IN_A_TOUR.get(name)) ?? commandOf(name);
  if (press.modifier === 'control' && command) return command;
  if (offer.dialog === 'modal' || widget === 'text' || widget === 'popup' || SILENT.test(name))
    return 'taken';
  if (press.modifier === 'control' || press.modifier === 'other') return 'unused';
  if (USED[widget].test(name) || (scrolls && SCROLLING.test(name))) return 'taken';
  if (command === 'close' && offer.dialog === 'beside') return 'taken';
  return command && isOffered(command, name, offer) ? command : 'unused';
}

function isOffered(command: Command, name: string, offer: Offer): boolean {
  const { timeline, selected, singleKeys, scene, lesson } = offer;
  if (name.length === 1 && !singleKeys) return false;
  if (command === 'close') return selected;
  if (command === 'notes') return lesson;
  // Before the first and after the last scene the page around a frame goes on.
  if (command === 'nextScene') return scene !== null && scene.step < scene.of;
  if (command === 'previousScene') return scene !== null && scene.step > 1;
  return timeline || TIMELESS.has(command);
}

/**
 * The name of a key in the table: the character that it types, however that is typed on this keyboard, or the `key`
 * of other keys, after `Shift+`; after `Control+` the letter on the key.
 */
function nameOf({ key, code, shift, modifier }: Press): string {
  if (modifier === 'control') {
    return `Control+${letterOf(key, code)}`;
  }
  if (key.length > 1 || key === ' ') {
    const placed = key === 'Dead' && !shift ? BY_PLACE[code] : undefined;
    return placed ?? (shift ? `Shift+${key}` : key);
  }
  const placed = modifier === 'none' && !shift && !commandOf(key) ? BY_PLACE[code] : undefined;
  return placed ?? letterOf(key, code);
}

/** In lower case. Keyboards for other scripts type no Latin letter: the one that is on the key. */
function letterOf(key: string, code: string): string {
  const letter = /^[\x20-\x7e]$/.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key);
  return letter.toLowerCase();
}

function commandOf(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
}
