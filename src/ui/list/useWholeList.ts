/** Puts all rows of long tables into the document while they are printed or copied. */
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePrinting } from '../shell/usePrinting.ts';

interface WholeList {
  /** Whether all rows are to be in the document. */
  readonly whole: boolean;
  /** Returns the result of `act`, which is called while all rows are in the document. */
  readonly asWhole: <T>(act: () => T) => T;
}

/** The list is whole while the page is printed, and during `asWhole`. */
export function useWholeList(): WholeList {
  const printing = usePrinting();
  const [taken, setTaken] = useState(false);
  const asWhole = useCallback(<T>(act: () => T): T => {
    flushSync(() => setTaken(true));
    const result = act();
    setTaken(false);
    return result;
  }, []);
  return { whole: printing || taken, asWhole };
}
