/**
 * The interface between an app and its environment. `main` passes that of the browser. Tests, a second app on a
 * page and programs without a browser pass their own. No other module uses these globals.
 */

/** What an app stores in an entry of the browser's history. */
export interface HistoryEntry {
  /** Entries with the same id belong to the same view. */
  readonly id: string;
  /** Whether it was made for a dialog over the view. */
  readonly over: boolean;
}

/** The address that contains the view. */
export interface Address {
  /** The query with its question mark; '' without one. */
  readonly query: () => string;
  /** The fragment with its `#`; '' without one. */
  readonly fragment: () => string;
  /** Takes the fragment out of the address. */
  readonly dropFragment: () => void;
  /** The address of the site, for relative links. It may have a query. */
  readonly base: string;
  /** What `write` has stored in the current entry; null for an entry of somebody else. */
  readonly entry: () => HistoryEntry | null;
  /**
   * Sets the query, with a new history entry (`push`) or without (`replace`). Returns whether it was set: browsers
   * refuse too many writes, and all of them in some sandboxes.
   */
  readonly write: (how: 'push' | 'replace', query: string, entry: HistoryEntry) => boolean;
  /** Goes to the previous entry, as Back does. */
  readonly back: () => void;
  /** Calls the listener after Back or Forward. Returns the function that removes it. */
  readonly onTraverse: (listener: () => void) => () => void;
  /** Calls the listener before the page is left. Returns the function that removes it. */
  readonly onLeave: (listener: () => void) => () => void;
  /** Calls the listener when the browser shows the page again as it was left. Returns the function that removes it. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Loads the page again: with this query, if given, and with `kept`, which the new page finds. */
  readonly reload: (query?: string, kept?: unknown) => void;
  /** What the page before gave to `reload`; undefined without. Of any form: it may have been another version. */
  readonly kept: () => unknown;
}

/** Media queries, such as `(prefers-reduced-motion: reduce)`. */
export interface Media {
  readonly matches: (query: string) => boolean;
  /** Calls the listener when the result of the query changes. Returns the function that removes it. */
  readonly onChange: (query: string, listener: () => void) => () => void;
}

/** A monotonic clock, in milliseconds from an arbitrary origin. */
export interface Clock {
  readonly now: () => number;
  /** Calls `act` before the next frame with its time. Returns the function that cancels it. */
  readonly frame: (act: (now: number) => void) => () => void;
  /** Calls `act` after the delay. Returns the function that cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** The host page of a frame. */
export interface Host {
  readonly post: (message: unknown, origin: string) => void;
  /** Calls the listener with each message of the host page. Returns the function that removes it. */
  readonly onMessage: (listener: (message: { data: unknown; origin: string }) => void) => () => void;
  /** Moves the focus from the frame to the host page. */
  readonly focus: () => void;
}

/** Preferences that this browser keeps for the reader. Where storage is forbidden, none is kept. */
export interface Preferences {
  /** The stored value; null without one. */
  readonly read: (name: string) => string | null;
  /** Stores a value; null removes it. */
  readonly write: (name: string, value: string | null) => void;
}

/** Clipboard, share sheet and new tabs. */
export interface Handing {
  readonly copy: (text: string) => Promise<void>;
  /** Copies a PNG image, which may still be in the making: browsers want to be asked while a press is handled. */
  readonly copyImage: (image: Promise<Blob>) => Promise<void>;
  /** Opens the share sheet of the system; null if there is none. */
  readonly share: ((data: ShareData) => Promise<void>) | null;
  /**
   * Opens an address in a new tab, which cannot reach this one. Returns false if that is forbidden. Some browsers
   * return false on success too, for a frame in a page with `Cross-Origin-Opener-Policy` or a `credentialless` frame.
   */
  readonly openTab: (address: string) => boolean;
}

/** The app as one file without a site around it (`scripts/offline`): it can fetch nothing. */
export interface OneFile {
  /** The address of the published site, with a slash at the end; null if the file does not know one. */
  readonly site: string | null;
  /** The file as it was opened, as HTML. */
  readonly html: () => string;
}

/** Everything that an app uses of its environment. */
export interface Environment {
  /**
   * The root element of the app, with its theme, language and key listeners: the document element if the app has
   * the page to itself, otherwise its container.
   */
  readonly root: HTMLElement;
  /** Container for dialogs and menus: an element with the app's theme that nothing clips. */
  readonly overlays: HTMLElement;
  readonly address: Address;
  /** Null on a site. */
  readonly file: OneFile | null;
  readonly media: Media;
  readonly clock: Clock;
  /** Null if the app is not inside a frame. */
  readonly host: Host | null;
  readonly handing: Handing;
  readonly preferences: Preferences;
  /**
   * Whether the site has been published anew since the page was opened, so that the files of this version may be gone.
   * False if that cannot be found out.
   */
  readonly isRenewed: () => Promise<boolean>;
  /** Sets the title of the page. Does nothing for an app in another page. */
  readonly setTitle: (title: string) => void;
  /** The preferred language of the reader as a BCP 47 tag. */
  readonly language: string;
  /** Whether keyboard shortcuts use the command key. */
  readonly apple: boolean;
  /** Whether WebGL 2, which MapLibre needs, is available. */
  readonly hasWebGL: () => boolean;
}

/** Whether the reader prefers reduced motion. */
export function wantsLessMotion(media: Media): boolean {
  return media.matches('(prefers-reduced-motion: reduce)');
}

/** The address of the site for links to its other pages; null in a file that does not know one. */
export function siteOf({ file, address }: Pick<Environment, 'file' | 'address'>): string | null {
  return file ? file.site : address.base;
}
