/** Waits until the first view is there and nothing else is likely to load. */
import { useEffect, useState } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { whenReady } from '../../state/whenReady.ts';

/** Milliseconds after the first view. */
const LATER = 200;

/** Whether it has been a moment since the view was first ready. */
export function useAtRest(): boolean {
  const { store, environment } = useLodelines();
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const stop = whenReady(store, () => {
      cancel = environment.clock.after(LATER, () => setAtRest(true));
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [store, environment]);
  return atRest;
}
