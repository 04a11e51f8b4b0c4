/** Joins what happens within one frame of the screen. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that calls `call` at most once in a frame, with the last value that it was given. */
export function useFrame<T>(call: (value: T) => void): (value: T) => void {
  const latest = useRef(call);
  const pending = useRef<{ value: T } | null>(null);
  useLayoutEffect(() => {
    latest.current = call;
  }, [call]);
  return useCallback((value: T) => {
    if (pending.current === null) {
      requestAnimationFrame(() => {
        const held = pending.current;
        pending.current = null;
        if (held) latest.current(held.value);
      });
    }
    pending.current = { value };
  }, []);
}
