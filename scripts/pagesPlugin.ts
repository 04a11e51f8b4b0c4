/** Makes the static pages: HTML that can be read without scripts, in each language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { webAddress } from '../src/data/repository.ts';
import { type StaticPage, staticPage } from '../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../src/domain/language.ts';
import { copyCards } from './cards/keptCards.ts';
import { siteAddress } from './oembedPlugin.ts';
import { LAYER } from './pages/pagePictures.ts';
import { aboutHtml, type AboutRecord, readAboutRecord } from './pages/aboutPages.tsx';
import { lessonHtml, lessonPages } from './pages/lessonPages.tsx';
import { pageStyles } from './pages/pageStyles.ts';
import { isListed, readPagesRecord, recordHtml, recordPages } from './pages/recordPages.tsx';
import { robotsTxt, sitemapXml } from './pages/sitemap.ts';
import { tourHtml, tourPages } from './pages/tourPages.tsx';
import { DATA } from './readRecord.ts';

/** The address of the style sheet on the development server. */
const STYLES = 'pages.css';

/** Content types on the development server of files that are not HTML. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The pages of the site, each made when its HTML is asked for. */
interface Pages {
  /** The HTML by address, such as `ko/partnership/msp/`, with a style sheet, whose address is relative to the site. */
  readonly html: ReadonlyMap<string, (styles: string) => string>;
  /** Other files by address, of those that pages share only what the pages made so far need. */
  readonly files: () => ReadonlyMap<string, string>;
}

/** The pages of the record in `data/`. Arguments as in `pagesPlugin`. */
async function pagesOf(site: string | null, repository: string | null, cards: boolean): Promise<Pages> {
  const record = await readPagesRecord(repository);
  const pages = recordPages(record);
  const inEach = (page: StaticPage, html: (language: Language, styles: string) => string) =>
    LANGUAGES.map(
      (language) => [staticPage(page, language), (styles: string) => html(language, styles)] as const,
    );
  let aboutRecord: AboutRecord | null = null;
  const about = inEach('about/', (language, styles) => {
    aboutRecord ??= readAboutRecord();
    return aboutHtml({ page: 'about/', language, styles: [styles], site, cards }, aboutRecord, repository);
  });
  const tours = tourPages(record);
  const lessons = lessonPages(record);
  const listed = pages.filter((page) => isListed(record, page)).map(({ page }) => page);
  return {
    html: new Map([
      ...about,
      ...tours.flatMap((page) =>
        inEach(page, (language, styles) =>
          tourHtml({ page, language, styles: [styles], site, cards }, record),
        ),
      ),
      ...lessons.flatMap((page) =>
        inEach(page, (language, styles) =>
          lessonHtml({ page, language, styles: [styles], site, cards }, record),
        ),
      ),
      ...pages.flatMap((page) =>
        inEach(page.page, (language, styles) =>
          recordHtml({ language, styles: [styles], site, cards }, page, record),
        ),
      ),
    ]),
    files: () =>
      new Map([
        ...record.pictures.files,
        ...record.scenes.files,
        ...(site === null
          ? []
          : ([
              [
                'sitemap.xml',
                sitemapXml(['', 'about/', ...tours, ...lessons, ...listed], site, record.dataset.release),
              ],
              ['robots.txt', robotsTxt(site)],
            ] as const)),
      ]),
  };
}

/**
 * Adds the pages to the build and to the development server, which makes a page at each request for it. `address` is
 * that of the published site (`LODELINES_URL`), `repository` the one in package.json. With the address the build has a
 * sitemap, too. `cards` is the folder of the preview cards for the build (`scripts/cards.ts`); without it, it has none.
 */
export function pagesPlugin(
  address: string | undefined,
  repository: string | undefined,
  cards?: string,
): Plugin {
  const site = address ? siteAddress(address) : null;
  const pages = () => pagesOf(site, repository ? webAddress(repository) : null, cards !== undefined);
  let styles = '';
  return {
    name: 'lodelines-pages',
    configureServer({ middlewares, watcher }) {
      let made: Promise<Pages> | null = null;
      watcher.on('all', (_, file) => {
        if (file.startsWith(DATA)) made = null;
      });
      const textOf = async (asked: string) => {
        if (asked === STYLES) return pageStyles(fontOnServer);
        if (!asked.endsWith('/') && !asked.startsWith(LAYER)) return undefined;
        const { html, files } = await (made ??= pages());
        return html.get(asked)?.(STYLES) ?? files().get(asked);
      };
      const serve = async (...[request, response, next]: Parameters<Connect.NextHandleFunction>) => {
        try {
          const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          const text = await textOf(asked);
          if (text === undefined) return next();
          response.setHeader('Content-Type', TYPES[path.extname(asked)] ?? 'text/html; charset=utf-8');
          response.end(text);
        } catch (error) {
          next(error);
        }
      };
      middlewares.use((...exchange) => void serve(...exchange));
    },
    generateBundle(_, bundle) {
      const fontInBuild = (file: string) => {
        const font = Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(file));
        if (!font) throw new Error(`The static pages need ${file}, which is not in the build.`);
        return font.fileName.replace(/^assets\//, '');
      };
      const source = pageStyles(fontInBuild);
      styles = this.getFileName(this.emitFile({ type: 'asset', name: STYLES, source }));
    },
    // Written here instead of emitted: Vite would compress and list each of two thousand files.
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const write = (file: string, text: string) => {
        const full = path.join(dir, file);
        mkdirSync(path.dirname(full), { recursive: true });
        writeFileSync(full, text);
      };
      const { html, files } = await pages();
      for (const [page, make] of html) write(`${page}index.html`, make(styles));
      for (const [file, text] of files()) write(file, text);
      if (cards !== undefined) copyCards(cards, dir);
    },
  };
}

function fontOnServer(file: string): string {
  return /^(korean|latin)/.test(file)
    ? `/src/ui/shell/fonts/${file}`
    : `/node_modules/@fontsource-variable/source-sans-3/files/${file}`;
}
