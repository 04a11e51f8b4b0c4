/** Keeps the language of the app and the title of the page up to date. */
import { useEffect } from 'react';
import { openedTitle } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

/** Sets `lang` on the root element, and a page title that names the selection. */
export function useDocument(): void {
  const { dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const compare = useSelect((state) => state.view.compare);
  useEffect(() => {
    const opened = openedTitle(dataset, { selection, compare });
    environment.root.setAttribute('lang', language);
    environment.setTitle(messages.pageTitle(opened?.[language] ?? null, dataset.settings.title[language]));
  }, [dataset, environment, messages, language, selection, compare]);
}
