/** Gives the document its language and its title, which names what is opened. */
import { useEffect } from 'react';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { titleOf } from '../state/selectors.ts';

export function useDocument(): void {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.pageTitle(titleOf(dataset, selection)?.[language] ?? null);
  }, [dataset, messages, language, selection]);
}
