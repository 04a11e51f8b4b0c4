/** What would be exported as data. */
import { useEffect, useState } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import type { SourcesOf } from '../shownSources.ts';
import { useOpenTour } from '../useOpenTour.ts';
import type { DataContent } from './dataChoices.ts';
import { type Extract, extractOf } from './extract.ts';
import { dataMaterial, loadedSource } from './loadedData.ts';

/** The extract, and a function that tries again after a failure. */
export type LoadedExtract =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly extract: Extract };

/** Loads what data are made from, and keeps the extract that of the view. */
export function useExtract(content: DataContent): LoadedExtract {
  const app = useLodelines();
  const [source, setSource] = useState<SourcesOf | 'failed' | null>(null);
  const [extract, setExtract] = useState<Extract | null>(null);
  const [attempt, setAttempt] = useState(0);
  const tour = useOpenTour();
  const everything = content === 'everything';
  // Of everything only the language depends on the view.
  const view = useSelect((state) => (everything ? state.view.lang : state.view));
  useEffect(() => {
    let ended = false;
    loadedSource(app).then(
      (loaded) => ended || setSource(loaded),
      () => ended || setSource('failed'),
    );
    return () => {
      ended = true;
    };
  }, [app, attempt]);
  useEffect(() => {
    if (source === null || source === 'failed') return;
    let ended = false;
    const { base } = app.environment.address;
    void dataMaterial(app, content).then(
      (material) => ended || setExtract(extractOf(source, material, { everything, base })),
    );
    return () => {
      ended = true;
    };
  }, [app, source, content, everything, view, tour]);
  if (source === 'failed') {
    const retry = () => {
      setSource(null);
      setAttempt((before) => before + 1);
    };
    return { state: 'failed', retry };
  }
  return extract ? { state: 'ready', extract } : { state: 'loading' };
}
