/** Loads the search dialog. */
import { LANGUAGES } from '../../domain/language.ts';
import { loadMessages } from '../../i18n/messages.ts';

/** Loads the dialog and the messages of every language, because the search covers all of them. Rejects if one fails. */
export async function loadSearchDialog() {
  const [{ SearchDialog }] = await Promise.all([
    import('./SearchDialog.tsx'),
    ...LANGUAGES.map(loadMessages),
  ]);
  return SearchDialog;
}
