/** What search engines and previews of links read in the head of a page. */
import { staticPage } from '../../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { CARD } from '../cards/card.ts';
import { cardAddress, type CardOf } from '../cards/cardWords.ts';
import type { PageHead, PageSetting } from './Page.tsx';

/** Language and territory as Open Graph writes them. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', ko: 'ko_KR' };

interface Props {
  readonly setting: PageSetting;
  readonly head: PageHead;
  /** The path back to the site. */
  readonly back: string;
}

/** Title, description, preview, and the addresses of the page in each language. */
export function Preview({ setting, head, back }: Props) {
  const { page, language, site } = setting;
  const title = `${head.title} · Lodelines`;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={head.description} />
      {head.unlisted && <meta name="robots" content="noindex" />}
      <meta property="og:type" content={page === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content="Lodelines" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={LOCALES[language]} />
      {LANGUAGES.filter((tag) => tag !== language).map((tag) => (
        <meta key={tag} property="og:locale:alternate" content={LOCALES[tag]} />
      ))}
      {site !== null && <meta property="og:url" content={site + staticPage(page, language)} />}
      {setting.cards ? (
        <PreviewImage {...head.card} base={site ?? back} language={language} />
      ) : (
        <meta name="twitter:card" content="summary" />
      )}
      {site !== null && <link rel="canonical" href={site + staticPage(page, language)} />}
      {LANGUAGES.map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={(site ?? back) + staticPage(page, tag)} />
      ))}
    </>
  );
}

interface ImageProps {
  readonly of: CardOf;
  readonly alt: string;
  /** The address of the site, or the path to it. */
  readonly base: string;
  readonly language: Language;
}

/** The card, with its size, so that it is shown before it has been fetched. */
function PreviewImage({ of, alt, base, language }: ImageProps) {
  return (
    <>
      <meta property="og:image" content={base + cardAddress(of, language)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD.width)} />
      <meta property="og:image:height" content={String(CARD.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
