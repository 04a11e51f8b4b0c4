/** Sources as texts of slides and of speaker notes. */
import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { isHttps } from '../../ui/controls/OutsideLink.tsx';
import { sourceLine } from '../../ui/details/sourceLine.ts';
import type { Paragraph } from './deck.ts';
import { heightOf } from './fittedHead.ts';
import { LAYOUT_TABLE } from './layoutTable.ts';

/** A source in one paragraph: its title as a link, publisher and date. With `address`, the address can be read, too. */
export function sourceParagraph(source: Source, language: Language, address = false): Paragraph {
  const { title, url } = source;
  const line = sourceLine(source, messagesOf(language));
  return [
    {
      text: title,
      ...(url !== null && isHttps(url) && { link: url }),
      ...(source.language !== language && { language: source.language }),
    },
    { text: ` · ${line}` },
    ...(address && url !== null ? [{ text: ` · ${url}` }] : []),
  ];
}

/** The paragraphs of each slide of sources: as many as fit. */
export function sourcePages(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const place = LAYOUT_TABLE.sources.places.text;
  if (!place) throw new Error('sourcePages: expected a layout with a text.');
  const pages: Paragraph[][] = [[]];
  let height = 0;
  for (const paragraph of paragraphs) {
    const more = heightOf([paragraph], place);
    // A paragraph is not cut, so a column may end before its last line.
    if (height + more > place.height - 2 * place.size) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)?.push(paragraph);
    height += more;
  }
  return pages;
}
