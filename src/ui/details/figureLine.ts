/** What a list of an event's figures says beside the label. */
import type { Details, EventDetails } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { parseEdtf } from '../../domain/time/date.ts';
import type { Messages } from '../../i18n/messages.ts';

type Figure = EventDetails['figures'][number];

/** Returns the amount with its unit, and the date and publisher in one line. */
export function figureLine(
  figure: Figure,
  sources: Details['sources'],
  language: Language,
  messages: Messages,
): { readonly amount: string; readonly origin: string } {
  const asOf = parseEdtf(figure.asOf);
  return {
    amount: messages.figure(figure.value, figure.unit[language], figure.bound),
    origin: [asOf && messages.detail.asOf(asOf), sources[figure.source]?.publisher]
      .filter((part) => typeof part === 'string')
      .join(' · '),
  };
}
