import { useEffect, useState } from 'react';
import { useLodelines } from '../state/useLodelines.ts';
import { whenReady } from '../state/whenReady.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';

const loadPrintedPicture = async () => (await import('./PrintedPicture.tsx')).PrintedPicture;

/** Milliseconds after the first view, so that nothing waits for what only print needs. */
const LATER = 1000;

/** The picture of the view at the top of a printed page. Its code is fetched when the page is at rest. */
export function Printout() {
  const { store, environment } = useLodelines();
  const [due, setDue] = useState(false);
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const stop = whenReady(store, () => {
      cancel = environment.clock.after(LATER, () => setDue(true));
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [store, environment]);
  if (!due) return null;
  return (
    <Lazy load={loadPrintedPicture} failed={null}>
      {(PrintedPicture) => <PrintedPicture />}
    </Lazy>
  );
}
