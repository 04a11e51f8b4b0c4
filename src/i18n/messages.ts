/** The messages of each language. */
import type { Language } from '../domain/language.ts';
import { en, type Messages } from './en.ts';
import { ko } from './ko.ts';

export type { Messages } from './en.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ko };
