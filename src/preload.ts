/**
 * Starts to fetch what the view of an address needs, while the code that will ask for it is still on its way. The
 * build makes a small script of this file (`scripts/preloadPlugin`), so it imports no values.
 */
import type { Language } from './domain/language.ts';

/** Files of the build by what needs them, as addresses relative to the site. */
export interface Preloads {
  /** Record and shapes of each release, the latest last. */
  readonly releases: readonly {
    readonly release: string;
    readonly record: string;
    readonly shapes: string;
  }[];
  /** Scripts and style sheets of the parts of a first view that are chunks of their own. */
  readonly parts: Readonly<Record<'map' | 'embed' | Language, readonly string[]>>;
  /** The worker of the map engine. */
  readonly worker: string;
}

/** `rel` and `as` of a preload by the extension of the file. */
const KINDS: Readonly<Record<string, readonly [rel: string, as: string]>> = {
  js: ['modulepreload', 'script'],
  css: ['preload', 'style'],
  json: ['preload', 'fetch'],
};

/** How long the page may stay white for its first style sheet, in milliseconds. */
const WHITE_MS = 2_000;

/** Keys that do not change what the picture of the start page shows, if they have its language. */
const SAME = ['lang', 'theme'];

/**
 * Adds the preloads to the head of a page. An address that is not as in the contract gets those of the default view.
 * Before the page is painted, says by a class whether it may show what it has without the app (`starting`) or whether
 * the address means another view or language (`bare`), and sets theme and text size; `scripts/start/first.css`. If that
 * does not come, the page goes on without it.
 */
export function preload(window: Window, { releases, parts, worker }: Preloads): void {
  const { document, location, navigator, origin } = window;
  const root = document.documentElement;
  const { page } = root.dataset;
  const asked = new URLSearchParams(location.search);
  const [tag, theme] = [asked.get('lang'), asked.get('theme') ?? ''];
  const language = (tag ?? (page === 'ko' ? page : navigator.language)).startsWith('ko') ? 'ko' : 'en';
  const isOther = [...asked.keys()].some((key) => !SAME.includes(key));
  root.className = (tag ?? language) !== root.lang || location.hash || isOther ? 'bare' : 'starting';
  const kept = (name: string) => {
    try {
      return window.localStorage.getItem(`lodelines.${name}`);
    } catch {
      // A frame in a sandbox has no storage.
      return null;
    }
  };
  root.dataset['theme'] = /^(light|dark)$/.test(theme) ? theme : (kept('theme') ?? '');
  const size = kept('text-size');
  if (size) root.style.fontSize = `${size}%`;
  const { record, shapes } =
    releases.find(({ release }) => release === asked.get('data')) ?? releases.at(-1)!;
  const files = [record, ...parts[language]];
  if (page === 'embed' || asked.get('ui') === 'embed') files.push(...parts.embed);
  // Whether the graphics can really draw is asked later: creating a context takes 100 to 300 ms.
  if (asked.get('view') !== 'list') {
    files.push(shapes);
    if ('WebGL2RenderingContext' in window && kept('simplified-map') !== 'on')
      files.push(...parts.map, worker);
  }
  for (const href of new Set(files)) {
    // Without an origin MapLibre reads its worker as text.
    const isText = href === worker && origin === 'null';
    const [rel = '', as = ''] = isText ? ['preload', 'fetch'] : (KINDS[href.replace(/.*\./, '')] ?? []);
    // Only a preload in the same mode as the request that follows is used for it.
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel, as, crossOrigin: 'anonymous', href: page ? `../${href}` : href }),
    );
  }
  window.setTimeout(() => {
    const styles = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
    if (!styles || styles.sheet) return;
    styles.remove();
    // Without it, the picture has neither size nor colours.
    for (const one of document.querySelectorAll('.world, .start .legend')) one.remove();
  }, WHITE_MS);
}
