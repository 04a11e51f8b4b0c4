/** The messages of each language, fetched when the first reader of it comes. */
import type { Language } from '../domain/language.ts';
import type { Messages } from './en.ts';

export type { Messages } from './en.ts';

const FETCH: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
};

const held = new Map<Language, Messages>();

/** Fetches the messages of a language; rejects if they cannot be had. */
export async function loadMessages(language: Language): Promise<void> {
  if (!held.has(language)) held.set(language, await FETCH[language]());
}

/** Whether `messagesOf` can answer. */
export function hasMessages(language: Language): boolean {
  return held.has(language);
}

/** The messages of a language. Throws before `loadMessages` has fetched them. */
export function messagesOf(language: Language): Messages {
  const messages = held.get(language);
  if (!messages) throw new Error(`messagesOf: expected loadMessages('${language}') before.`);
  return messages;
}
