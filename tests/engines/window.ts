/** What the tests ask of a browser window, whichever engine draws it. */

/** A position in the window, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs inside the page: may use nothing but its arguments and what the page has. Arguments and result are JSON. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T;

export interface Window {
  readonly goTo: (address: string) => Promise<void>;
  readonly goBack: () => Promise<void>;
  readonly evaluate: <A extends readonly unknown[], T>(f: InPage<A, T>, ...args: A) => Promise<T>;
  /** The same in the first frame of the page, also if it has another origin. */
  readonly inFrame: <A extends readonly unknown[], T>(f: InPage<A, T>, ...args: A) => Promise<T>;
  /** Presses keys one after the other, such as `ArrowRight`, `a` or `Control+k`. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** Presses the button at the first point, moves through the others in small steps and lets go at the last. */
  readonly drag: (...through: Point[]) => Promise<void>;
  /** What the window shows, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Addresses of all tabs, in any order. */
  readonly tabs: () => Promise<string[]>;
}

/** An engine with the commands that it needs and the Debian packages that have them. */
export interface Engine {
  readonly name: string;
  /** Opens a window of 1280 by 800 pixels. Its `close` ends the browser. */
  readonly open: () => Promise<Window & { readonly close: () => Promise<void> }>;
}

/** Reads until `isMet`; throws after a minute, with the beginning of what was read last. */
export async function until<T>(read: () => Promise<T>, isMet: (value: T) => boolean): Promise<T> {
  const end = performance.now() + 60_000;
  for (;;) {
    const value = await read();
    if (isMet(value)) return value;
    if (performance.now() > end)
      throw new Error(`until: still ${JSON.stringify(value)?.slice(0, 300)} after a minute.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
