/** The sources of scenes in components. */
import { useEffect, useMemo } from 'react';
import type { Source } from '../data/payload.ts';
import type { Scene } from '../domain/tour/tour.ts';
import { createSelectors } from '../state/derived/selectors.ts';
import { useDetails, useFigures, useLodelines } from '../state/useLodelines.ts';
import { sceneSources } from './sceneSources.ts';

/** Null until the details have loaded. Those of figures follow when these have loaded, too. */
export function useSceneSources(scenes: readonly Scene[]): readonly Source[] | null {
  const { dataset, readFigures } = useLodelines();
  const details = useDetails();
  const figures = useFigures();
  const hasFigures = scenes.some(({ view }) => /[?&]layer=/.test(view));
  useEffect(() => {
    if (hasFigures) readFigures();
  }, [hasFigures, readFigures]);
  // Those of the app remember what it shows.
  const selectors = useMemo(() => createSelectors(dataset), [dataset]);
  return useMemo(
    () => details && sceneSources(scenes, { dataset, selectors, figures, details }),
    [scenes, dataset, selectors, figures, details],
  );
}
