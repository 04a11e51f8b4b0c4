/** Preloads a chunk that the reader may open next. */
import { useEffect } from 'react';
import { useSelect } from '../../state/useLodelines.ts';

/** Calls `load` 300 ms after the view is ready, so that opening does not wait for it. Failures are ignored. */
export function useOpenedAhead(load: () => Promise<unknown>): void {
  const ready = useSelect((state) => state.session.ready);
  useEffect(() => {
    if (!ready) return undefined;
    // After a failure, opening loads it again and reports the error.
    const quietly = () => void load().catch(() => undefined);
    const timer = setTimeout(quietly, 300);
    return () => clearTimeout(timer);
  }, [ready, load]);
}
