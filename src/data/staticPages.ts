/** The addresses of the pages beside the map that the build makes: they can be read without scripts. */
import type { Language } from '../domain/language.ts';

/** A page, by its path below the site in English. */
export type StaticPage = 'about/';

/** The address of a page in a language, relative to the site: `about/`, `ko/about/`. */
export function staticPage(page: StaticPage, language: Language): string {
  return language === 'en' ? page : `${language}/${page}`;
}
