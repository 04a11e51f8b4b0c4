/** Components in chunks of their own. Each is loaded once, and again after a failure. */
import type { FunctionComponent } from 'react';
import { loadCode } from '../../data/load.ts';

/** Loads a component that is in a separate chunk. Rejects if the chunk cannot be loaded. */
export type Load<P extends object = object> = () => Promise<FunctionComponent<P>>;

interface Loading {
  readonly promise: Promise<FunctionComponent<never>>;
  /** Null until it has loaded. */
  Part: FunctionComponent<never> | null;
}

const PARTS = new WeakMap<Load<never>, Loading>();

/** Loads a component, unless it has loaded or is loading. `load` is its key. Rejects with a `LoadError`. */
export function loadPart<P extends object>(load: Load<P>): Promise<FunctionComponent<P>> {
  const known = PARTS.get(load);
  if (known) return known.promise as Promise<FunctionComponent<P>>;
  const promise = loadCode('part', load());
  const loading: Loading = { promise, Part: null };
  PARTS.set(load, loading);
  promise.then(
    (Part) => (loading.Part = Part),
    () => forgetPart(load),
  );
  return promise;
}

/** Loads a component that may be shown soon. Errors are handled where it is shown: it is loaded again there. */
export function loadPartAhead<P extends object>(load: Load<P>): void {
  loadPart(load).catch(() => undefined);
}

/** A component that has loaded; otherwise null. */
export function loadedPart<P extends object>(load: Load<P>): FunctionComponent<P> | null {
  return (PARTS.get(load)?.Part ?? null) as FunctionComponent<P> | null;
}

/** Makes the next `loadPart` load the component again. */
export function forgetPart<P extends object>(load: Load<P>): void {
  PARTS.delete(load);
}
