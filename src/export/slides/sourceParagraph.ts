/** Sources as texts. */
import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { isHttps } from '../../ui/controls/OutsideLink.tsx';
import { sourceLine } from '../../ui/details/sourceLine.ts';
import type { Paragraph } from './deck.ts';

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
