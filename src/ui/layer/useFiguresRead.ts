/** Reads the figures as soon as what shows them is there. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

export function useFiguresRead(): void {
  const { readFigures } = useLodelines();
  useEffect(readFigures, [readFigures]);
}
