/** Names of countries and unions in the reader's language. */
import { useCallback } from 'react';
import { nameOf } from '../data/nameOf.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import { useLodelines, useMessages } from './useLodelines.ts';

/** Returns a function from party id to name. It is identical until the language changes. */
export function useNameOf(): (party: Party) => string {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return useCallback((party) => nameOf(dataset, party, language), [dataset, language]);
}
