/** Preloads a chunk that the reader may open next. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { whenReady } from '../../state/whenReady.ts';

/** Calls `load` 300 ms after the view is ready, so that opening does not wait for it. Failures are ignored. */
export function useOpenedAhead(load: () => Promise<unknown>): void {
  const { store } = useLodelines();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After a failure, opening loads it again and reports the error.
    const quietly = () => void load().catch(() => undefined);
    const stop = whenReady(store, () => {
      timer = setTimeout(quietly, 300);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, load]);
}
