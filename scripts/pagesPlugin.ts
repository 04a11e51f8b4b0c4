/** Makes the static pages: HTML that can be read without scripts, in each language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { webAddress } from '../src/data/repository.ts';
import { type StaticPage, staticPage } from '../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../src/domain/language.ts';
import { siteAddress } from './oembedPlugin.ts';
import { aboutHtml, type AboutRecord, readAboutRecord } from './pages/aboutPages.tsx';
import { pageStyles } from './pages/pageStyles.ts';
import { isListed, readPagesRecord, recordHtml, recordPages } from './pages/recordPages.tsx';
import { robotsTxt, sitemapXml } from './pages/sitemap.ts';
import { DATA } from './readRecord.ts';

/** The address of the style sheet on the development server. */
const STYLES = 'pages.css';

/** The pages of the site, each made when its HTML is asked for. */
interface Pages {
  /** The HTML by address, such as `ko/partnership/msp/`, with a style sheet, whose address is relative to the site. */
  readonly html: ReadonlyMap<string, (styles: string) => string>;
  /** Other files by address. */
  readonly files: ReadonlyMap<string, string>;
}

/** The pages of the record in `data/`. Arguments as in `pagesPlugin`. */
function pagesOf(site: string | null, repository: string | null): Pages {
  const record = readPagesRecord({ repository, picture: () => null });
  const pages = recordPages(record);
  const inEach = (page: StaticPage, html: (language: Language, styles: string) => string) =>
    LANGUAGES.map(
      (language) => [staticPage(page, language), (styles: string) => html(language, styles)] as const,
    );
  let aboutRecord: AboutRecord | null = null;
  const about = inEach('about/', (language, styles) => {
    aboutRecord ??= readAboutRecord();
    return aboutHtml({ page: 'about/', language, styles: [styles], site }, aboutRecord, repository);
  });
  const listed = pages.filter((page) => isListed(record, page)).map(({ page }) => page);
  return {
    html: new Map([
      ...about,
      ...pages.flatMap((page) =>
        inEach(page.page, (language, styles) =>
          recordHtml({ language, styles: [styles], site }, page, record),
        ),
      ),
    ]),
    files: new Map(
      site === null
        ? []
        : [
            ['sitemap.xml', sitemapXml(['about/', ...listed], site, record.dataset.release)],
            ['robots.txt', robotsTxt(site)],
          ],
    ),
  };
}

/**
 * Adds the pages to the build and to the development server, which makes a page at each request for it. `address` is
 * that of the published site (`LODELINES_URL`), `repository` the one in package.json. With the address the build has a
 * sitemap, too.
 */
export function pagesPlugin(address: string | undefined, repository: string | undefined): Plugin {
  const site = address ? siteAddress(address) : null;
  const pages = () => pagesOf(site, repository ? webAddress(repository) : null);
  let styles = '';
  return {
    name: 'lodelines-pages',
    configureServer({ middlewares, watcher }) {
      let made: Pages | null = null;
      watcher.on('all', (_, file) => {
        if (file.startsWith(DATA)) made = null;
      });
      middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const isStyle = asked === STYLES;
        if (!isStyle && !asked.endsWith('/')) return next();
        const text = isStyle ? pageStyles(fontOnServer) : (made ??= pages()).html.get(asked)?.(STYLES);
        if (text === undefined) return next();
        response.setHeader('Content-Type', `text/${isStyle ? 'css' : 'html'}; charset=utf-8`);
        response.end(text);
      });
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
    writeBundle({ dir }) {
      if (dir === undefined) return;
      const write = (file: string, text: string) => {
        const full = path.join(dir, file);
        mkdirSync(path.dirname(full), { recursive: true });
        writeFileSync(full, text);
      };
      const { html, files } = pages();
      for (const [page, make] of html) write(`${page}index.html`, make(styles));
      for (const [file, text] of files) write(file, text);
    },
  };
}

function fontOnServer(file: string): string {
  return /^(korean|latin)/.test(file)
    ? `/src/ui/shell/fonts/${file}`
    : `/node_modules/@fontsource-variable/source-sans-3/files/${file}`;
}
