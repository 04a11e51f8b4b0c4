/** Downloads files. */
import { useCallback } from 'react';
import { useLodelines } from '../state/useLodelines.ts';

/**
 * Delay in milliseconds before the object URL is revoked: the browser does not start reading it at once
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1282407).
 */
const REVOKE_MS = 10_000;

/** Returns a function that downloads a text or a file under a name; `type` is the media type. */
export function useDownload(): (name: string, content: string | Blob, type: string) => void {
  const { clock } = useLodelines().environment;
  return useCallback(
    (name, content, type) => {
      const address = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      clock.after(REVOKE_MS, () => URL.revokeObjectURL(address));
    },
    [clock],
  );
}
