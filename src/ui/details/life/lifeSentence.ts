/** What a life chart shows, in words. */
import type { Language } from '../../../domain/language.ts';
import { LIFE } from '../../../i18n/life.ts';
import type { Partnership } from '../../../data/dataset.ts';
import type { Party } from '../../../domain/partnership/partnership.ts';
import { termsOf } from '../../../domain/partnership/terms.ts';
import type { Day } from '../../../domain/time/date.ts';
import type { Life } from '../../../domain/time/life.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { lifeText, spanText } from '../lifeText.ts';

/** A term of a chair or lead, in words. */
export interface TermText {
  readonly life: Life;
  readonly name: string;
  readonly role: string;
  /** `from 1 July 2024 to 3 February 2026`. */
  readonly dates: string;
}

/** Returns the terms of chairs and leads, as `termsOf`. */
export function termTexts(
  partnership: Partnership,
  messages: Messages,
  nameOf: (party: Party) => string,
): TermText[] {
  return termsOf(partnership).map(({ party, role, life }) => ({
    life,
    name: nameOf(party),
    role: messages.role[role.role],
    dates: spanText(role, messages),
  }));
}

/** Returns the life, the terms and the number of events, separated by semicolons. `days` are sorted. */
export function lifeSentence(
  partnership: Partnership,
  terms: readonly TermText[],
  days: readonly Day[],
  messages: Messages,
  language: Language,
): string {
  const text = LIFE[language];
  return [
    lifeText(partnership, messages),
    ...terms.map(({ role, name, dates }) => text.term(role, name, dates)),
    text.events(days.length, days[0] ?? 0, days.at(-1) ?? 0),
  ].join('; ');
}
