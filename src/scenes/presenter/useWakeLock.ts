/** Keeps the screen awake. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/** Keeps the screen awake while the page is visible, where the browser can. */
export function useWakeLock(): void {
  const { ownerDocument } = useLodelines().environment.root;
  useEffect(() => {
    // Absent in older browsers and on pages that are not served over HTTPS.
    const wakeLock = ownerDocument.defaultView?.navigator.wakeLock as WakeLock | undefined;
    if (!wakeLock) return undefined;
    let lock: WakeLockSentinel | null = null;
    let ended = false;
    const hold = async () => {
      if (ownerDocument.visibilityState !== 'visible') return;
      const held = await wakeLock.request('screen');
      if (ended) void held.release();
      else lock = held;
    };
    // Refused on a low battery, for example. The browser releases it when the page is hidden.
    const tryToHold = () => void hold().catch(() => undefined);
    tryToHold();
    ownerDocument.addEventListener('visibilitychange', tryToHold);
    return () => {
      ended = true;
      ownerDocument.removeEventListener('visibilitychange', tryToHold);
      void lock?.release();
    };
  }, [ownerDocument]);
}
