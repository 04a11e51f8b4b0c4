/** Loads what a hand-out is made from. */
import { useEffect, useState } from 'react';
import { LoadError } from '../../data/load.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { loadedMaterial } from '../loadedMaterial.ts';
import type { Content } from '../material.ts';
import type { DetailedSource } from '../shownSources.ts';
import { useOpenTour } from '../useOpenTour.ts';
import { type Handout, handoutOf } from './handout.ts';

/** A hand-out with what its maps are drawn from, and a function that tries again after a failure. */
export type LoadedHandout =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' | 'unloaded'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly handout: Handout; readonly source: DetailedSource };

/** Returns the hand-out of the view or the open tour. */
export function useHandout(content: Content): LoadedHandout {
  const app = useLodelines();
  const { base } = app.environment.address;
  const view = useSelect((state) => state.view);
  const tour = useOpenTour();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedHandout>({ state: 'loading' });
  useEffect(() => {
    let ended = false;
    const load = async () => {
      const { material, source } = await loadedMaterial(app, content);
      const handout = handoutOf(source, material, base);
      if (!ended) setLoaded({ state: 'ready', handout, source });
    };
    load().catch((error: unknown) => {
      reportError(error);
      if (ended) return;
      const retry = () => setAttempt((before) => before + 1);
      setLoaded({ state: error instanceof LoadError ? 'unloaded' : 'failed', retry });
    });
    return () => {
      ended = true;
      setLoaded({ state: 'loading' });
    };
  }, [app, content, base, view, tour, attempt]);
  return loaded;
}
