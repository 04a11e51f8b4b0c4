/** Results that are computed once. */

/** A function that computes the result for each key once and then returns the same result. */
export function memoised<Q, A>(compute: (key: Q) => A): (key: Q) => A {
  const results = new Map<Q, { readonly result: A }>();
  return (key) => {
    let known = results.get(key);
    if (!known) results.set(key, (known = { result: compute(key) }));
    return known.result;
  };
}

/** A function that computes its result at the first call and then returns the same result. */
export function once<A>(compute: () => A): () => A {
  let known: { readonly result: A } | null = null;
  return () => (known ??= { result: compute() }).result;
}

/** An object whose properties are computed when they are first read. */
export function lazily<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const object = {};
  for (const name of Object.keys(parts) as (keyof T & string)[]) {
    Object.defineProperty(object, name, { enumerable: true, get: once(parts[name]) });
  }
  return object as T;
}
