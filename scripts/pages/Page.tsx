/** The frame of a static page: head, links to the map and to the other language, and the content. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type StaticPage, staticPage } from '../../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { PAGE_WORDS } from '../../src/i18n/pages.ts';

/** What the address of a page and its files depend on. */
export interface PageSetting {
  readonly page: StaticPage;
  readonly language: Language;
  /** Addresses of the style sheets, relative to the site. */
  readonly styles: readonly string[];
  /** The address of the published site, with a slash at the end; null if it is not known. */
  readonly site: string | null;
}

/** The title of a page without the name of the product, and its description for search engines and previews. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The path from a page back to the site: `../` for each folder. */
export function toSite({ page, language }: Pick<PageSetting, 'page' | 'language'>): string {
  return staticPage(page, language).replace(/[^/]+\//g, '../');
}

/**
 * The HTML of a page. It has no script and allows none. Addresses are relative, so that it works in any folder; only
 * the links for search engines need the address of the site, and are left out without it.
 */
export function pageHtml(setting: PageSetting, head: PageHead, content: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(
    <Page setting={setting} head={head}>
      {content}
    </Page>,
  )}\n`;
}

interface Props {
  readonly setting: PageSetting;
  readonly head: PageHead;
  readonly children: ReactNode;
}

function Page({ setting, head, children }: Props) {
  const { page, language, styles, site } = setting;
  const back = toSite(setting);
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  const words = PAGE_WORDS[language];
  const title = `${head.title} · Lodelines`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Nothing else, because a frame in a sandbox without its origin cannot load what `'self'` allows. */}
        <meta
          httpEquiv="Content-Security-Policy"
          content="script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        <meta property="og:type" content="article" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={head.description} />
        <link rel="icon" href={`${back}icon.svg`} type="image/svg+xml" />
        {styles.map((address) => (
          <link key={address} rel="stylesheet" href={back + address} />
        ))}
        {site !== null && <link rel="canonical" href={site + staticPage(page, language)} />}
        {LANGUAGES.map((tag) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={(site ?? back) + staticPage(page, tag)} />
        ))}
      </head>
      <body>
        <header>
          <a href={`${back}?lang=${language}`} className="name" translate="no">
            Lodelines
          </a>
          <nav>
            <a href={`${back}?lang=${language}`}>{words.toMap}</a>
            <a href={back + staticPage(page, other)} lang={other} hrefLang={other} translate="no">
              {words.otherLanguage}
            </a>
          </nav>
        </header>
        <main>{children}</main>
        <footer>
          <a href={`${back}?lang=${language}`}>{words.toMap}</a>
        </footer>
      </body>
    </html>
  );
}
