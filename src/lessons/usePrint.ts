/** Prints the page. */
import { useLodelines } from '../state/useLodelines.ts';

/** Returns a function that opens the print dialog of the browser. */
export function usePrint(): () => void {
  const { root } = useLodelines().environment;
  return () => root.ownerDocument.defaultView?.print();
}
