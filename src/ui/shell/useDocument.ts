/** Gives the document its language and its title, which names what is opened. */
import { useEffect } from 'react';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { openedTitle } from '../../state/derived/selectors.ts';

export function useDocument(): void {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const compare = useSelect((state) => state.view.compare);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.pageTitle(openedTitle(dataset, { selection, compare })?.[language] ?? null);
  }, [dataset, messages, language, selection, compare]);
}
