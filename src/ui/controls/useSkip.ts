/** Moves the focus to a part of the app. */
import { useCallback } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Returns a function that focuses the part with this `data-part`: in a table its row with tabindex 0, otherwise the
 * part itself. Does nothing if there is no such part.
 */
export function useSkip(): (part: string) => void {
  const { root } = useLodelines().environment;
  return useCallback(
    (name) => {
      const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
      const row = part?.querySelector<HTMLElement>('tbody [tabindex="0"]');
      (row ?? part)?.focus();
    },
    [root],
  );
}
