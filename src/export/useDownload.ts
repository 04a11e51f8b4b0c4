/** Saves a text as a file of the reader's. */
import { useCallback } from 'react';
import { useLodelines } from '../state/useLodelines.ts';

/**
 * How long the browser may take to begin reading the file, in milliseconds: it does not do so at once
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1282407).
 */
const TAKEN_MS = 10_000;

/** Returns a function that saves a text under a name; `type` is its media type. */
export function useDownload(): (name: string, text: string, type: string) => void {
  const { clock } = useLodelines().environment;
  return useCallback(
    (name, text, type) => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      clock.after(TAKEN_MS, () => URL.revokeObjectURL(address));
    },
    [clock],
  );
}
