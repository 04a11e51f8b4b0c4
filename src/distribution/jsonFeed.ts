/** The feed as JSON Feed 1.1 (jsonfeed.org). */
import type { Language } from '../domain/language.ts';
import { DISTRIBUTION_WORDS } from '../i18n/distribution.ts';
import { type Places, time } from './atom.ts';
import { CREDIT } from '../tables/credit.ts';
import { jsonText } from './dataPackage.ts';
import type { Entry } from './feedEntries.ts';

/** The text of a JSON feed. */
export function jsonFeedText(entries: readonly Entry[], { site, self }: Places, language: Language): string {
  const t = DISTRIBUTION_WORDS[language];
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: t.feed,
    description: t.about,
    home_page_url: `${site}?lang=${language}`,
    feed_url: self,
    language,
    authors: [{ name: CREDIT.author }],
    items: entries.map(({ id, title, url, html, published, updated, categories }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: time(published),
      date_modified: time(updated),
      tags: categories,
    })),
  });
}
