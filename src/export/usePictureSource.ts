/** What pictures are made from, loaded when a component needs it. */
import { useEffect, useMemo, useState } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { CountryShapes } from '../data/countryShapes.ts';
import { useFigures, useLodelines, useSelect } from '../state/useLodelines.ts';

/** The source of pictures, and a function that tries again after a failure. */
export type LoadedSource =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly source: PictureSource };

/** Loads the shapes of the countries. The figures of the layer load with the view; without them it shows partnerships. */
export function usePictureSource(): LoadedSource {
  const { dataset, selectors, source } = useLodelines();
  const figures = useFigures();
  const awaited = useSelect(
    ({ view, session }) =>
      view.layer.kind !== 'ties' && ['waiting', 'loading'].includes(session.figures.state),
  );
  const [shapes, setShapes] = useState<CountryShapes | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let ended = false;
    source.shapes().then(
      (loaded) => ended || setShapes(loaded),
      () => ended || setShapes('failed'),
    );
    return () => {
      ended = true;
    };
  }, [source, attempt]);
  return useMemo(() => {
    if (shapes === 'failed') {
      const retry = () => {
        setShapes(null);
        setAttempt((before) => before + 1);
      };
      return { state: 'failed', retry };
    }
    if (shapes === null || awaited) return { state: 'loading' };
    return { state: 'ready', source: { dataset, shapes, selectors, figures } };
  }, [shapes, awaited, dataset, selectors, figures]);
}
