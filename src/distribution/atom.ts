/** The feed as Atom (RFC 4287). */
import type { Language } from '../domain/language.ts';
import { DISTRIBUTION_WORDS } from '../i18n/distribution.ts';
import { CREDIT } from '../tables/credit.ts';
import type { Entry } from './feedEntries.ts';
import { escaped } from './html.ts';
import { tagOf } from './tag.ts';

/** Where a feed and its site are: absolute addresses, or relative to the feed. */
export interface Places {
  /** The site, ending in a slash. */
  readonly site: string;
  /** The feed itself. */
  readonly self: string;
}

/** The text of an Atom feed. `entries` has at least one. */
export function atomText(entries: readonly Entry[], { site, self }: Places, language: Language): string {
  const t = DISTRIBUTION_WORDS[language];
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${tagOf(`feed/${language}`)}</id>`,
    `<title>${escaped(t.feed)}</title>`,
    `<subtitle>${escaped(t.about)}</subtitle>`,
    `<updated>${time(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(`${site}?lang=${language}`)}"/>`,
    `<link rel="license" href="${CREDIT.licence.path}"/>`,
    `<author><name>${escaped(CREDIT.author)}</name></author>`,
    `<rights>${CREDIT.licence.title}</rights>`,
    ...entries.map(entryText),
    '</feed>\n',
  ].join('\n');
}

function entryText({ id, title, url, html, published, updated, categories }: Entry): string {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<published>${time(published)}</published>`,
    `<updated>${time(updated)}</updated>`,
    ...categories.map((category) => `<category term="${escaped(category)}"/>`),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n');
}

/** The beginning of a day, as a time of RFC 3339. */
export function time(day: string): string {
  return `${day}T00:00:00Z`;
}
