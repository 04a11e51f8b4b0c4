/** Limits calls to one per animation frame. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** Returns a function that calls `call` at most once per animation frame, with the last value. */
export function useFrame<T>(call: (value: T) => void): (value: T) => void {
  const latest = useRef(call);
  const pending = useRef<{ value: T } | null>(null);
  useLayoutEffect(() => {
    latest.current = call;
  }, [call]);
  return useCallback((value: T) => {
    if (pending.current === null) {
      requestAnimationFrame(() => {
        const last = pending.current;
        pending.current = null;
        if (last) latest.current(last.value);
      });
    }
    pending.current = { value };
  }, []);
}
