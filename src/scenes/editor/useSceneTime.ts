/** The date of a scene in words. */
import { useMemo } from 'react';
import { viewTime } from '../../state/derived/viewInWords.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { parseView } from '../../state/viewCodec.ts';

/** The date or dates of a view, such as `30 June 2024`, in the language of the interface. */
export function useSceneTime(query: string): string {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return useMemo(() => viewTime(parseView(query, { dataset, language }).view), [query, dataset, language]);
}
