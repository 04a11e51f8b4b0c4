/** Loads what a worksheet is made from. */
import { useEffect, useMemo, useState } from 'react';
import { isLesson } from '../../domain/lesson/lesson.ts';
import type { Term } from '../../domain/lesson/terms.ts';
import { LoadError } from '../../data/load.ts';
import { useHandout } from '../../export/handout/useHandout.ts';
import { useOpenTour } from '../../export/useOpenTour.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { lessonTerms } from '../lessonTerms.ts';
import type { WorksheetMaterial } from './material.ts';
import { worksheetOf } from './worksheet.ts';

/** What a worksheet is made from, or a function that tries again after a failure. */
export type LoadedWorksheet =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' | 'unloaded'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly material: WorksheetMaterial };

type LoadedTerms =
  | Extract<LoadedWorksheet, { state: 'loading' | 'failed' | 'unloaded' }>
  | { readonly state: 'ready'; readonly terms: readonly Term[] };

/** Returns the worksheet of the open lesson. Without a lesson it is never ready. */
export function useWorksheet(): LoadedWorksheet {
  const open = useOpenTour();
  const lesson = open && isLesson(open) ? open : null;
  const handout = useHandout('tour');
  const terms = useAllTerms();
  return useMemo(() => {
    if (handout.state !== 'ready') return handout;
    if (terms.state !== 'ready') return terms;
    // Between two lessons the hand-out may be that of the one before.
    if (!lesson || handout.handout.scenes.length !== lesson.scenes.length) return { state: 'loading' };
    const { source } = handout;
    const { language } = handout.handout;
    return {
      state: 'ready',
      material: {
        lesson,
        worksheet: worksheetOf(lesson, { dataset: source.dataset, shapes: source.shapes, language }),
        handout: handout.handout,
        source,
        terms: lessonTerms(lesson, terms.terms, language),
      },
    };
  }, [lesson, handout, terms]);
}

/** Returns all terms of the glossary. */
function useAllTerms(): LoadedTerms {
  const { source } = useLodelines();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedTerms>({ state: 'loading' });
  useEffect(() => {
    let ended = false;
    source.glossary().then(
      (terms) => ended || setLoaded({ state: 'ready', terms }),
      (error: unknown) => {
        reportError(error);
        const retry = () => setAttempt((before) => before + 1);
        if (!ended) setLoaded({ state: error instanceof LoadError ? 'unloaded' : 'failed', retry });
      },
    );
    return () => {
      ended = true;
      setLoaded({ state: 'loading' });
    };
  }, [source, attempt]);
  return loaded;
}
