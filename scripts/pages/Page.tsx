/** The frame of a static page: head, links to the map and to other pages, and the content. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  GLOSSARY_PAGE,
  LESSONS_PAGE,
  mapAddress,
  PAGE_KINDS,
  type StaticPage,
  staticPage,
  TOURS_PAGE,
} from '../../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { ABOUT } from '../../src/i18n/about.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import { PAGE_WORDS } from '../../src/i18n/pages.ts';
import type { CardOf } from '../cards/cardWords.ts';
import { Preview } from './Preview.tsx';
import { type Thing, thingText } from './structuredData.ts';

/** What the address of a page and its files depend on. */
export interface PageSetting {
  readonly page: StaticPage;
  readonly language: Language;
  /** Addresses of the style sheets, relative to the site. */
  readonly styles: readonly string[];
  /** The address of the published site, with a slash at the end; null if it is not known. */
  readonly site: string | null;
  /** Whether the build has preview cards. */
  readonly cards?: boolean;
}

/** A page that lists others. */
interface PageList {
  readonly page: StaticPage;
  readonly name: string;
  /** Whether the page itself is the list. */
  readonly isList: boolean;
}

/** What the head of a page says, and where the page is. */
export interface PageHead {
  /** Without the name of the product. */
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
  /** The list that the page is in, and whether it is the list itself; absent on other pages. */
  readonly list?: PageList;
  /** What the page is about, in the words of schema.org. */
  readonly things?: readonly Thing[];
  /** The preview card of the page, and what it says. */
  readonly card: { readonly of: CardOf; readonly alt: string };
  /** Whether search engines are asked to leave the page out. */
  readonly unlisted?: boolean;
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
  const { page, language, styles } = setting;
  const back = toSite(setting);
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  const words = PAGE_WORDS[language];
  const map = back + mapAddress(language);
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
        <Preview setting={setting} head={head} back={back} />
        <link rel="icon" href={`${back}icon.svg`} type="image/svg+xml" />
        {styles.map((address) => (
          <link key={address} rel="stylesheet" href={back + address} />
        ))}
        {head.things?.map((thing) => (
          <script
            key={thing['@type']}
            type="application/ld+json"
            // oxlint-disable-next-line react/no-danger -- JSON, with every `<` escaped; React would escape its quotes.
            dangerouslySetInnerHTML={{ __html: thingText(thing) }}
          />
        ))}
      </head>
      <body>
        <header>
          <a href={map} className="name" translate="no">
            Lodelines
          </a>
          <nav>
            <a href={map}>{words.toMap}</a>{' '}
            <a href={back + staticPage(page, other)} lang={other} hrefLang={other} translate="no">
              {words.otherLanguage}
            </a>
          </nav>
        </header>
        <main>
          {head.list && <Trail language={language} back={back} {...head.list} />}
          {children}
        </main>
        <footer>
          <nav aria-label={words.more}>
            <ul>
              <li>
                <a href={map}>{words.toMap}</a>
              </li>
              {PAGE_KINDS.map((kind) => (
                <li key={kind}>
                  <a href={back + staticPage(`${kind}/`, language)}>{words.index.title[kind]}</a>
                </li>
              ))}
              <li>
                <a href={back + staticPage(TOURS_PAGE, language)}>{words.tours.title}</a>
              </li>
              <li>
                <a href={back + staticPage(LESSONS_PAGE, language)}>{LESSONS[language].lessons}</a>
              </li>
              <li>
                <a href={back + staticPage(GLOSSARY_PAGE, language)}>{LESSONS[language].glossary}</a>
              </li>
              <li>
                <a href={back + staticPage('about/', language)}>{ABOUT[language].title}</a>
              </li>
            </ul>
          </nav>
        </footer>
      </body>
    </html>
  );
}

interface TrailProps extends PageList {
  readonly language: Language;
  readonly back: string;
}

/** The way from the map to the page. The page itself is the heading below. */
function Trail({ language, back, page, name, isList }: TrailProps) {
  const messages = { en, ko }[language];
  return (
    <nav className="trail" aria-label={PAGE_WORDS[language].trail}>
      <ol>
        <li>
          <a href={back + mapAddress(language)}>{messages.header.map}</a>
        </li>
        {!isList && (
          <li>
            <a href={back + staticPage(page, language)}>{name}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
