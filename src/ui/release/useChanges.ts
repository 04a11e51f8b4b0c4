/** Loads the changes since the release of the page. */
import { useCallback, useEffect, useState } from 'react';
import type { ReleaseChanges } from '../../data/releaseChanges.ts';
import { useLodelines } from '../../state/useLodelines.ts';

type Read = ReleaseChanges | 'loading' | 'failed';

/** Returns the changes, or the state of loading them, and `retry`, which loads again after a failure. */
export function useChanges(): { readonly changes: Read; readonly retry: () => void } {
  const { source } = useLodelines();
  const [changes, setChanges] = useState<Read>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const show = (read: Read) => {
      if (wanted) setChanges(read);
    };
    show('loading');
    source.changes().then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, [source, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { changes, retry };
}
