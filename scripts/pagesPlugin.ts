/** Makes the static pages: HTML that can be read without scripts, in each language. */
import type { Plugin } from 'vite';
import { webAddress } from '../src/data/repository.ts';
import { staticPage } from '../src/data/staticPages.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import { siteAddress } from './oembedPlugin.ts';
import { aboutHtml, readAboutRecord } from './pages/aboutPages.tsx';
import { pageStyles } from './pages/pageStyles.ts';

/** The address of the style sheet on the development server. */
const STYLES = 'pages.css';

/**
 * Adds the pages to the build and to the development server, which makes them at each request. `address` is that of
 * the published site (`LODELINES_URL`), `repository` the one in package.json.
 */
export function pagesPlugin(address: string | undefined, repository: string | undefined): Plugin {
  const site = address ? siteAddress(address) : null;
  /** The HTML of each page, by its address. */
  const pages = (styles: string) => {
    const record = readAboutRecord();
    return new Map(
      LANGUAGES.map((language) => {
        const setting = { page: 'about/', language, styles: [styles], site } as const;
        const html = aboutHtml(setting, record, repository ? webAddress(repository) : null);
        return [staticPage('about/', language), html];
      }),
    );
  };
  return {
    name: 'lodelines-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const isStyle = path === STYLES;
        const text = isStyle ? pageStyles(fontOnServer) : path.endsWith('about/') && pages(STYLES).get(path);
        if (!text) return next();
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
      const styles = this.getFileName(this.emitFile({ type: 'asset', name: STYLES, source }));
      for (const [page, html] of pages(styles)) {
        this.emitFile({ type: 'asset', fileName: `${page}index.html`, source: html });
      }
    },
  };
}

function fontOnServer(file: string): string {
  return /^(korean|latin)/.test(file)
    ? `/src/ui/shell/fonts/${file}`
    : `/node_modules/@fontsource-variable/source-sans-3/files/${file}`;
}
