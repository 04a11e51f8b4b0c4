/** Moves the focus to a part of the app, which is marked by `data-part`. */
import { useCallback } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/** Returns a function that focuses the row of a table that Tab would reach, or the part itself. */
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
