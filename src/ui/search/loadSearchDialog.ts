/** Fetches the search dialog, and the messages of every language, in all of which it finds things. */
import { LANGUAGES } from '../../domain/language.ts';
import { loadMessages } from '../../i18n/messages.ts';

export async function loadSearchDialog() {
  const [{ SearchDialog }] = await Promise.all([
    import('./SearchDialog.tsx'),
    ...LANGUAGES.map(loadMessages),
  ]);
  return SearchDialog;
}
