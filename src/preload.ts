/**
 * Starts to fetch what the view of an address needs, while the code that will ask for it is still on its way. The
 * build makes a small script of this file (`scripts/preloadPlugin`), so it imports no values.
 */
import type { Language } from './domain/language.ts';

/** Files of the build by what needs them, as addresses relative to the page. */
export interface Preloads {
  /** Record and shapes of each release, the latest last. */
  readonly releases: readonly {
    readonly release: string;
    readonly record: string;
    readonly shapes: string;
  }[];
  /** Scripts and style sheets of the parts of a first view that are chunks of their own. */
  readonly parts: Readonly<Record<'map' | 'embed' | Language, readonly string[]>>;
  readonly font: string;
  /** The worker of the map engine. */
  readonly worker: string;
}

/** `rel` and `as` of a preload by the extension of the file. */
const KINDS: Readonly<Record<string, readonly [rel: string, as: string]>> = {
  js: ['modulepreload', 'script'],
  css: ['preload', 'style'],
  json: ['preload', 'fetch'],
  woff2: ['preload', 'font'],
};

/** Whether the reader has chosen the simplified map (`state/syncPreferences`). */
function wantsPicture(window: Window): boolean {
  try {
    return window.localStorage.getItem('lodelines.simplified-map') === 'on';
  } catch {
    // A frame in a sandbox may have no storage.
    return false;
  }
}

/** Adds the preloads to the head of a page. An address that is not as in the contract gets those of the default view. */
export function preload(window: Window, { releases, parts, font, worker }: Preloads): void {
  const { document, location, navigator, origin } = window;
  const asked = new URLSearchParams(location.search);
  const language = (asked.get('lang') ?? navigator.language).startsWith('ko') ? 'ko' : 'en';
  const { record, shapes } =
    releases.find(({ release }) => release === asked.get('data')) ?? releases.at(-1)!;
  const files = [record, ...parts[language]];
  if (asked.get('ui') === 'embed') files.push(...parts.embed);
  // Whether the graphics can really draw is asked later: creating a context takes 100 to 300 ms.
  if (asked.get('view') !== 'list') {
    files.push(shapes);
    if ('WebGL2RenderingContext' in window && !wantsPicture(window)) files.push(...parts.map, worker);
  }
  for (const href of new Set([...files, font])) {
    // Without an origin MapLibre reads its worker as text.
    const isText = href === worker && origin === 'null';
    const [rel = '', as = ''] = isText ? ['preload', 'fetch'] : (KINDS[href.replace(/.*\./, '')] ?? []);
    // Only a preload in the same mode as the request that follows is used for it.
    const link = Object.assign(document.createElement('link'), { rel, as, crossOrigin: 'anonymous', href });
    document.head.append(link);
  }
}
