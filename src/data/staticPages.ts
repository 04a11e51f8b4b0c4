/** The addresses of the pages beside the map that the build makes: they can be read without scripts. */
import type { Language } from '../domain/language.ts';

/** The kinds of records that have a page each, and a page that lists them all. */
export const PAGE_KINDS = ['partnership', 'event', 'country'] as const;

/** One of `PAGE_KINDS`. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** The page that lists all tours. */
export const TOURS_PAGE = 'tours/';

/** The page that lists all lessons. */
export const LESSONS_PAGE = 'lessons/';

/** The page that explains terms. */
export const GLOSSARY_PAGE = 'glossary/';

/** A page, by its path below the site in English; '' is the page of the map itself. */
export type StaticPage =
  | ''
  | 'about/'
  | `${PageKind}/`
  | `${PageKind}/${string}/`
  | typeof TOURS_PAGE
  | `tour/${string}/`
  | typeof LESSONS_PAGE
  | `lesson/${string}/`
  | typeof GLOSSARY_PAGE;

/** The page of a record: `partnership/msp/`, `country/KOR/`. `id` is an id of the record, or an alpha-3 code. */
export function pageOf({ kind, id }: { readonly kind: PageKind; readonly id: string }): StaticPage {
  return `${kind}/${id}/`;
}

/** The page of a tour: `tour/msp-to-forge/`. */
export function tourPage(id: string): StaticPage {
  return `tour/${id}/`;
}

/** The page of a lesson: `lesson/korea-between-suppliers/`. */
export function lessonPage(id: string): StaticPage {
  return `lesson/${id}/`;
}

/** The address of a page in a language, relative to the site: `about/`, `ko/about/`; '' for the English page of the map. */
export function staticPage(page: StaticPage, language: Language): string {
  return language === 'en' ? page : `${language}/${page}`;
}

/**
 * The address of the map in a language, relative to the site. That of the English page names the language, because the
 * page opens in that of the browser.
 */
export function mapAddress(language: Language): string {
  return staticPage('', language) || `?lang=${language}`;
}
