/** Fetches what may be opened once the map stands, so that opening does not wait for it. */
import { useEffect } from 'react';
import { useSelect } from '../../state/useLodelines.ts';

export function useOpenedAhead(load: () => Promise<unknown>): void {
  const ready = useSelect((state) => state.session.ready);
  useEffect(() => {
    if (!ready) return undefined;
    // What cannot be fetched now is asked for again, and told of, when something is opened.
    const quietly = () => void load().catch(() => undefined);
    const timer = setTimeout(quietly, 300);
    return () => clearTimeout(timer);
  }, [ready, load]);
}
