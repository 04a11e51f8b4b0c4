/** The environment of a browser: the only module that uses `location`, `history`, `navigator` and similar globals. */
import type { Address, Clock, Environment, HistoryEntry, Host, Media, Preferences } from './environment.ts';

/** The time that the site has to say whether it has been renewed, in milliseconds. */
const RENEWED_MS = 10_000;

/**
 * Whether the browser has what the page needs: ECMAScript 2023, as the build has it. docs/hosting.md names the versions.
 * In another one the page does not start, and the text of index.html stays.
 */
export function isSupported(window: Window & typeof globalThis): boolean {
  return (
    ['at', 'findLast', 'toSorted'].every((name) => name in window.Array.prototype) &&
    'ResizeObserver' in window
  );
}

/** The environment of an app that has the page to itself. */
export function pageEnvironment(window: Window & typeof globalThis): Environment {
  const { document } = window;
  return {
    ...besideEnvironment(window, document.documentElement, pageAddress(window)),
    ...(document.documentElement.dataset['page'] === 'ko' && { language: 'ko' }),
    overlays: document.body,
    host: window.parent === window ? null : hostOf(window),
    isRenewed: () => isRenewed(window),
    setTitle: (title) => {
      document.title = title;
    },
  };
}

/** The environment of an app in an element `root` of another page. It has no host and does not set the title. */
export function besideEnvironment(
  window: Window & typeof globalThis,
  root: HTMLElement,
  address: Address,
): Environment {
  const { navigator } = window;
  // Asked once: every answer takes a WebGL context, of which a browser has few.
  let webGL: boolean | undefined;
  return {
    root,
    overlays: root,
    address,
    file: null,
    media: mediaOf(window),
    clock: clockOf(window),
    host: null,
    handing: {
      copy: (text) => navigator.clipboard.writeText(text),
      // Throws in the promise where images cannot be copied.
      copyImage: async (image) => navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]),
      share: 'share' in navigator ? (data) => navigator.share(data) : null,
      openTab: (address) => openTab(window, address),
    },
    preferences: preferencesOf(window),
    isRenewed: () => Promise.resolve(false),
    setTitle: () => undefined,
    language: navigator.language,
    apple: /Mac|iPhone|iPad/.test(navigator.userAgent),
    hasWebGL: () => (webGL ??= hasWebGL(window.document)),
  };
}

/**
 * The path from the page to the folder of the site. The build makes pages of the app in folders of their own: `ko/` opens
 * it in Korean, `embed/` as an embed (`scripts/startPagePlugin`).
 */
export function pathToSite({ documentElement }: Document): string {
  return documentElement.dataset['page'] ? '../' : '';
}

function pageAddress(window: Window): Address {
  const { location, history, document } = window;
  const embeds = document.documentElement.dataset['page'] === 'embed';
  return {
    query: () => {
      const { search } = location;
      return embeds && !/[?&]ui=/.test(search) ? search.replace(/^\??/, '?ui=embed&') : search;
    },
    base: new URL(pathToSite(document), document.baseURI).href,
    fragment: () => location.hash,
    dropFragment: () => {
      try {
        history.replaceState(history.state, '', `${location.pathname}${location.search}`);
      } catch {
        // As in `write`.
      }
    },
    entry: () => entryOf(history.state),
    write: (how, query, entry) => {
      try {
        const { href } = new URL(`${location.pathname}${query}${location.hash}`, location.href);
        if (how === 'push') history.pushState(entry, '', href);
        else history.replaceState(entry, '', href);
        // Chrome before version 144 ignores too many writes without an error.
        const state = entryOf(history.state);
        return location.href === href && state?.id === entry.id && state.over === entry.over;
      } catch {
        return false;
      }
    },
    back: () => history.back(),
    onTraverse: (listener) => listening(window, 'popstate', listener),
    onLeave: (listener) => listening(window, 'pagehide', listener),
    onReturn: (listener) =>
      listening(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && listener()),
    reload: (query = location.search, kept = null) => {
      const address = `${location.pathname}${query}${location.hash}`;
      try {
        history.replaceState({ ...(history.state as object | null), kept }, '', address);
      } catch {
        // Some browsers forbid this in a sandboxed frame. Its address is not visible anyway.
      }
      if (location.search === query) location.reload();
      else location.replace(address);
    },
    kept: () => (history.state as { readonly kept?: unknown } | null)?.kept,
  };
}

/** The state of an entry that an app has written; null for any other value. */
function entryOf(state: unknown): HistoryEntry | null {
  const { id, over } = (state ?? {}) as Partial<Record<keyof HistoryEntry, unknown>>;
  return typeof id === 'string' && typeof over === 'boolean' ? { id, over } : null;
}

/** An address in memory, for a second app on a page and for tests. */
export function memoryAddress(query = '', base = 'https://lodelines.invalid/', hash = ''): Address {
  let current = query;
  let fragment = hash;
  let stored: HistoryEntry | null = null;
  return {
    query: () => current,
    fragment: () => fragment,
    dropFragment: () => {
      fragment = '';
    },
    base,
    entry: () => stored,
    write: (_, next, entry) => {
      current = next;
      stored = entry;
      return true;
    },
    back: () => undefined,
    onTraverse: () => () => undefined,
    onLeave: () => () => undefined,
    onReturn: () => () => undefined,
    reload: () => undefined,
    kept: () => undefined,
  };
}

function mediaOf(window: Window): Media {
  return {
    matches: (query) => window.matchMedia(query).matches,
    onChange: (query, listener) => listening(window.matchMedia(query), 'change', listener),
  };
}

function clockOf(window: Window): Clock {
  return {
    now: () => window.performance.now(),
    frame: (act) => {
      const frame = window.requestAnimationFrame(act);
      return () => window.cancelAnimationFrame(frame);
    },
    after: (milliseconds, act) => {
      const timer = window.setTimeout(act, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}

/** The host page of a frame. Only messages from the parent window are passed on. */
export function hostOf(window: Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>): Host {
  return {
    post: (message, origin) => window.parent.postMessage(message, origin),
    focus: () => window.parent.focus(),
    onMessage: (listener) => {
      const onEvent = (event: MessageEvent<unknown>) => {
        if (event.source === window.parent) listener({ data: event.data, origin: event.origin });
      };
      window.addEventListener('message', onEvent);
      return () => window.removeEventListener('message', onEvent);
    },
  };
}

function preferencesOf(window: Window): Preferences {
  const named = (name: string) => `lodelines.${name}`;
  /** Runs it, or returns null: a sandboxed frame or a setting of the browser can forbid storage. */
  const tried = <T>(access: (storage: Storage) => T): T | null => {
    try {
      return access(window.localStorage);
    } catch {
      return null;
    }
  };
  return {
    read: (name) => tried((storage) => storage.getItem(named(name))),
    write: (name, value) =>
      tried((storage) => {
        if (value === null) storage.removeItem(named(name));
        else storage.setItem(named(name), value);
      }),
  };
}

/**
 * Without `noopener`, with which `window.open` always returns null:
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#window-open-steps. The page sends no referrer anyway.
 */
function openTab(window: Window, address: string): boolean {
  let opened: Window | null = null;
  try {
    opened = window.open(address, '_blank');
  } catch {
    // Firefox throws where others return null.
  }
  if (!opened) return false;
  try {
    opened.opener = null;
  } catch {
    // The tab inherits the sandbox of the frame: neither can reach the other, except by messages.
  }
  return true;
}

function hasWebGL(document: Document): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Given back, so that it does not take the place of a map's.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/**
 * Whether the page of the site names another script than this one. A host that answers every address with its page,
 * also that of a script, gives the same answer.
 */
async function isRenewed(window: Window & typeof globalThis): Promise<boolean> {
  const script = window.document.querySelector('script[type="module"]')?.getAttribute('src');
  try {
    const response = await window.fetch(window.location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(RENEWED_MS),
    });
    return response.ok && !!script && !(await response.text()).includes(script);
  } catch {
    return false;
  }
}

function listening(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
