/** Puts all rows of long tables into the document while they are printed or copied. */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLodelines } from '../../state/useLodelines.ts';

interface WholeList {
  /** Whether all rows are to be in the document. */
  readonly whole: boolean;
  /** Returns the result of `act`, which is called while all rows are in the document. */
  readonly asWhole: <T>(act: () => T) => T;
}

/** The list is whole while the page is printed, and during `asWhole`. */
export function useWholeList(): WholeList {
  const [whole, setWhole] = useState(false);
  const { root } = useLodelines().environment;
  useEffect(() => {
    const window = root.ownerDocument.defaultView;
    const print = () => flushSync(() => setWhole(true));
    const done = () => setWhole(false);
    window?.addEventListener('beforeprint', print);
    window?.addEventListener('afterprint', done);
    return () => {
      window?.removeEventListener('beforeprint', print);
      window?.removeEventListener('afterprint', done);
    };
  }, [root]);
  const asWhole = useCallback(<T>(act: () => T): T => {
    flushSync(() => setWhole(true));
    const result = act();
    setWhole(false);
    return result;
  }, []);
  return { whole, asWhole };
}
