/** What search engines and previews of links read in the head of a start page. */
import type { PageContext } from '../pages/pageContext.ts';
import { atStart } from '../../src/i18n/names.ts';
import { cardAlt } from '../cards/cardWords.ts';
import { Preview } from '../pages/Preview.tsx';
import { siteThings, thingText } from '../pages/structuredData.ts';

interface Props {
  readonly context: PageContext;
  /** The address of the published site, with a slash at the end; null if it is not known. */
  readonly site: string | null;
  /** Whether the build has preview cards. */
  readonly cards: boolean;
}

export function StartHead({ context, site, cards }: Props) {
  const { dataset, language, messages, words, to } = context;
  const title = atStart(dataset.settings.title[language]);
  const description = words.start.description(
    messages.number(dataset.partnerships.size),
    messages.number(dataset.events.size),
    dataset.reachesTo,
  );
  return (
    <>
      <Preview
        setting={{ page: '', language, styles: [], site, cards }}
        head={{ title, description, card: { of: null, alt: cardAlt(null, context) } }}
        back={to('')}
      />
      {siteThings({ title, description }, { ...context, site }).map((thing) => (
        <script
          key={thing['@type']}
          type="application/ld+json"
          // oxlint-disable-next-line react/no-danger -- JSON, with every `<` escaped; React would escape its quotes.
          dangerouslySetInnerHTML={{ __html: thingText(thing) }}
        />
      ))}
    </>
  );
}
