/** Makes the pages of the app: what they show without it, and before it starts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { CountryShapes } from '../src/data/countryShapes.ts';
import { webAddress } from '../src/data/repository.ts';
import { siteAddress } from './oembedPlugin.ts';
import { readPagesRecord } from './pages/recordPages.tsx';
import { sha256 } from './releaseFiles.ts';
import { startPages } from './start/startPages.tsx';
import { startStyles } from './start/startStyles.ts';

const SHAPES = new URL('../data/geo/countries.geojson', import.meta.url);

/** The style sheet that index.html names. */
const STYLES = 'first.css';

/**
 * The page with the style sheets of the build at the end of its body. A style sheet in the head keeps the browser
 * from showing anything until it has arrived or failed; at the end of the body it delays the script only.
 */
export function withLateStyles(html: string): string {
  const styles: string[] = [];
  const rest = html.replace(/\s*<link rel="stylesheet"[^>]*href="[^"]*assets\/[^>]*>/g, (link) => {
    styles.push(link);
    return '';
  });
  return rest.replace(/\s*<\/body>/, (end) => `${styles.join('')}${end}`);
}

/**
 * Makes the pages of the build, after all other plugins; arguments as of `pagesPlugin`. The development server shows
 * only the words of index.html.
 */
export function startPagePlugin(
  address: string | undefined,
  repository: string | undefined,
  cards?: string,
): Plugin {
  const site = address ? siteAddress(address) : null;
  return {
    name: 'lodelines-start-page',
    configureServer({ middlewares }) {
      middlewares.use(`/${STYLES}`, (_, response) => {
        response.setHeader('Content-Type', 'text/css; charset=utf-8');
        response.end(startStyles(null));
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        // The build of a worker has no page.
        if (index?.type !== 'asset') return;
        const font = latinFont(bundle);
        const source = startStyles(path.basename(font));
        const fileName = `assets/first-${sha256(source).slice(0, 8)}.css`;
        this.emitFile({ type: 'asset', fileName, source });
        const template = withLateStyles(String(index.source))
          .replace('<link rel="stylesheet"', (first) => `${fontLink(font)}\n    ${first}`)
          .replace(`./${STYLES}`, `./${fileName}`);
        const record = await readPagesRecord(repository ? webAddress(repository) : null);
        const shapes = JSON.parse(readFileSync(SHAPES, 'utf8')) as CountryShapes;
        for (const [name, html] of startPages({
          template,
          record,
          shapes,
          site,
          cards: cards !== undefined,
        })) {
          if (name === 'index.html') index.source = html;
          else this.emitFile({ type: 'asset', fileName: name, source: html });
        }
      },
    },
  };
}

/** The file with the Latin font, which every view needs. */
function latinFont(bundle: Rolldown.OutputBundle): string {
  const name = Object.keys(bundle).find((file) => /\/latin-.*\.woff2$/.test(file));
  if (name === undefined) throw new Error('The start page needs the Latin font, which is not in the build.');
  return name;
}

/** In the page itself, so that the font is there as early as can be: the style sheet uses it at once or never. */
function fontLink(font: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`;
}
