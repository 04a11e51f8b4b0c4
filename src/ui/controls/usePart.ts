import { type FunctionComponent, useEffect, useState } from 'react';
import { type Load, loadedPart, loadPart } from './parts.ts';

/**
 * The component that `load` loads, at once if it has loaded before; null until then. If it cannot be loaded, throws the
 * `LoadError` in the next render, for the boundary around it. `load` is always the same function. React's own `lazy`
 * and `Suspense` show nothing new for 300 ms after the last time that they showed what waits.
 */
export function usePart<P extends object>(load: Load<P>): FunctionComponent<P> | null {
  const [Loaded, setLoaded] = useState(() => loadedPart(load));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let ended = false;
    loadPart(load).then(
      (Part) => ended || setLoaded(() => Part),
      (error: unknown) => ended || setFailure({ error }),
    );
    return () => {
      ended = true;
    };
  }, [load]);
  if (failure) throw failure.error;
  return Loaded;
}
