/** Names within sentences. */
import type { Language } from '../domain/language.ts';

/** English names of countries and unions that take the article. */
const WITH_ARTICLE =
  /^(United |European Union$|Bahamas$|Comoros$|Gambia$|Isle of |Maldives$|Netherlands$|Philippines$|Seychelles$|(?!Heard |South Georgia ).* Islands$)|Republic\b|Territor|Glacier$/;

/** The name of a country or union as in an English sentence: `the United States`, `South Korea`. */
export function inSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** A text with a capital letter at the start of a sentence or title: `The United States and Japan`. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Countries in an English sentence: `South Korea, Japan and the United States`. */
export function allOf(countries: readonly string[]): string {
  return and.format(countries.map(inSentence));
}

/** Countries in an English sentence: `South Korea, Japan or the United States`. */
export function anyOf(countries: readonly string[]): string {
  return or.format(countries.map(inSentence));
}

/** Names in a Korean text: `한국·일본·미국`, as newspapers write them. `Intl.ListFormat` has no such form. */
export function koreanNames(names: readonly string[]): string {
  return names.join('·');
}

/** A text with another one in brackets: `India (withheld)`, and without a space `인도(비공개)`. */
export function inBrackets(language: Language, text: string, added: string): string {
  return language === 'ko' ? `${text}(${added})` : `${text} (${added})`;
}
