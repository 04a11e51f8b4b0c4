/** Messages by language, fetched on demand. */
import type { Language } from '../domain/language.ts';
import type { Messages } from './en.ts';

export type { Listed, Messages } from './en.ts';

const FETCH: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
};

const loaded = new Map<Language, Messages>();

/** Fetches the messages of a language. Rejects if the request fails. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await FETCH[language]());
}

/** Whether the messages of a language are loaded. */
export function hasMessages(language: Language): boolean {
  return loaded.has(language);
}

/** The messages of a language. Throws an error if they are not loaded. */
export function messagesOf(language: Language): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`messagesOf: expected loadMessages('${language}') before.`);
  return messages;
}
