/** Reads what has changed since a release, once something shows it. */
import { useCallback, useEffect, useState } from 'react';
import { loadChanges } from '../../data/loadChanges.ts';
import type { ReleaseChanges } from '../../data/releaseChanges.ts';

type Read = ReleaseChanges | 'loading' | 'failed';

/** The changes, or how far it has come with them; `retry` reads again after a failure. */
export function useChanges(since: string): { readonly changes: Read; readonly retry: () => void } {
  const [changes, setChanges] = useState<Read>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const show = (read: Read) => {
      if (wanted) setChanges(read);
    };
    show('loading');
    loadChanges(since).then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, [since, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { changes, retry };
}
