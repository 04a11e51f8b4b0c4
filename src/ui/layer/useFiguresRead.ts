/** Loads the figures for a component that shows them. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/** Loads the figures on mount, unless they are loaded or loading. */
export function useFiguresRead(): void {
  const { readFigures } = useLodelines();
  useEffect(readFigures, [readFigures]);
}
