/** Every test may speak every language. */
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';

await Promise.all(LANGUAGES.map(loadMessages));
