/**
 * What an app knows of the world around it. `main` hands in the browser's; tests, a second app on the
 * page and programs without a browser hand in their own. No other module reads these globals.
 */

/** The address that the view is kept in. */
export interface Address {
  /** The query of the address, with its question mark; '' without one. */
  readonly query: () => string;
  /** The address of the page without its query, against which relative links are resolved. */
  readonly base: string;
  /** Replaces the query, with an entry in the history or without. */
  readonly write: (how: 'push' | 'replace', query: string) => void;
  /** Calls the listener when Back or Forward has changed the address; the result ends it. */
  readonly onTraverse: (listener: () => void) => () => void;
  /** Calls the listener when the page is about to be left; the result ends it. */
  readonly onLeave: (listener: () => void) => () => void;
  readonly reload: () => void;
}

/** Media queries, such as `(prefers-reduced-motion: reduce)`. */
export interface Media {
  readonly matches: (query: string) => boolean;
  /** Calls the listener when the answer changes; the result ends it. */
  readonly onChange: (query: string, listener: () => void) => () => void;
}

/** Time as it passes, in milliseconds from any fixed moment. */
export interface Clock {
  readonly now: () => number;
  /** Calls `act` before the next frame is drawn, with the time of that frame; the result cancels it. */
  readonly frame: (act: (now: number) => void) => () => void;
  /** Calls `act` after so many milliseconds; the result cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** The page around a frame. */
export interface Host {
  readonly post: (message: unknown, origin: string) => void;
  /** Calls the listener with each message that the page around the frame sends; the result ends it. */
  readonly onMessage: (listener: (message: { data: unknown; origin: string }) => void) => () => void;
}

/** What the system offers for handing something on. */
export interface Handing {
  readonly copy: (text: string) => Promise<void>;
  /** The share sheet of the system; null where there is none. */
  readonly share: ((data: ShareData) => Promise<void>) | null;
  /** Opens an empty page in a new tab; null if that is not allowed. */
  readonly openTab: () => Window | null;
}

export interface Environment {
  /**
   * The element that belongs to this app: it carries theme and language, and keys are heard in it. For
   * the app of a page that is the root of the document, for one beside others its own container.
   */
  readonly root: HTMLElement;
  /** Where dialogs and menus are put: an element that the app's theme reaches and nothing clips. */
  readonly overlays: HTMLElement;
  readonly address: Address;
  readonly media: Media;
  readonly clock: Clock;
  /** Null if the app is not inside a frame. */
  readonly host: Host | null;
  readonly handing: Handing;
  /** Names the page; does nothing for an app beside others. */
  readonly setTitle: (title: string) => void;
  /** The language that the reader prefers, as a BCP 47 tag. */
  readonly language: string;
  /** Whether keyboard shortcuts use the command key. */
  readonly apple: boolean;
  /** Whether WebGL 2, which MapLibre needs, is there. */
  readonly hasWebGL: () => boolean;
}

/** Whether the reader wants less motion. */
export function wantsLessMotion(media: Media): boolean {
  return media.matches('(prefers-reduced-motion: reduce)');
}
