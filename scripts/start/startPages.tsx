/** The pages of the app: a start page in each language, and an empty one for embeds. */
import { renderToStaticMarkup } from 'react-dom/server';
import { svgText } from '../../src/cartography/picture/svg.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { staticPage } from '../../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import { viewTime, viewTitle } from '../../src/state/derived/viewInWords.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { pageContext, PageContextOf, type PagesRecord } from '../pages/pageContext.ts';
import { toSite } from '../pages/Page.tsx';
import { StartHead } from './StartHead.tsx';
import { startPicture } from './startPicture.ts';
import { StartPage } from './StartPage.tsx';

/** What the pages are made from. */
export interface StartSource {
  /** index.html as the build has made it. */
  readonly template: string;
  readonly record: PagesRecord;
  readonly shapes: CountryShapes;
  /** The address of the published site, with a slash at the end; null if it is not known. */
  readonly site: string | null;
  /** Whether the build has preview cards. */
  readonly cards: boolean;
}

/** The HTML of each page, by its file. */
export function startPages(source: StartSource): ReadonlyMap<string, string> {
  return new Map([
    ...LANGUAGES.map(
      (language) => [`${staticPage('', language)}index.html`, startPage(source, language)] as const,
    ),
    ['embed/index.html', embedPage(source.template)],
  ]);
}

function startPage({ template, record, shapes, site, cards }: StartSource, language: Language): string {
  const { dataset } = record;
  const context = pageContext(record, language, toSite({ page: '', language }));
  const { view } = parseView('', { dataset, language });
  const name = `${viewTitle(view, dataset)}, ${viewTime(view)}`;
  const source = { dataset, shapes, selectors: createSelectors(dataset), figures: null };
  // Without spaces, programs that only read texts would join the names on the map.
  const picture = svgText(startPicture(source, view, name)).replaceAll('</text>', '</text> ');
  const head = renderToStaticMarkup(<StartHead context={context} site={site} cards={cards} />);
  const words = /<main class="first">([^]*?)<\/main>/.exec(template)?.[1] ?? '';
  const content = renderToStaticMarkup(
    <PageContextOf value={context}>
      <StartPage
        view={view}
        picture={picture}
        // The name of the page is its heading already.
        words={words.replace(/<h1>.*?<\/h1>/, '')}
      />
    </PageContextOf>,
  );
  const page = template
    .replace(/\s*<meta\s+name="description"[^]*?\/>/, '')
    .replace(/<title>.*<\/title>/, () => head)
    .replace(/(<div id="root">)[^]*?<\/main>/, (_, root: string) => root + content);
  return language === 'en' ? page : inFolder(page, 'ko', language);
}

/** Without a picture and tables, which an embed never shows. Search engines have the other pages. */
function embedPage(template: string): string {
  const page = template.replace(
    '<title>',
    (title) => `<meta name="robots" content="noindex" />\n    ${title}`,
  );
  return inFolder(page, 'embed', 'en');
}

/** A page that opens the app from a folder of its own, which `state/browserEnvironment` and `preload` read from it. */
function inFolder(page: string, folder: 'ko' | 'embed', language: Language): string {
  return page
    .replace('<html lang="en">', `<html lang="${language}" data-page="${folder}">`)
    .replace(/ (href|src)="\.\//g, ' $1="../');
}
