/** Loads a part that the reader may open next. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import { whenReady } from '../../state/whenReady.ts';
import { type Load, loadPartAhead } from '../controls/parts.ts';

/** Loads it 300 ms after the view is ready, so that opening does not wait for it. */
export function useOpenedAhead(load: Load<never>): void {
  const { store } = useLodelines();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = whenReady(store, () => {
      timer = setTimeout(() => loadPartAhead(load), 300);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, load]);
}
