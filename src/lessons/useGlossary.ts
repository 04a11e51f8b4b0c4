/** The glossary, for texts of lessons. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { Term } from '../domain/lesson/terms.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { lessonTerms } from './lessonTerms.ts';

const NONE: readonly Term[] = [];

/** The terms that texts explain; by default none. */
export const TermsContext = createContext(NONE);

/** The terms of the nearest `TermsContext`. */
export function useTerms(): readonly Term[] {
  return useContext(TermsContext);
}

/** The terms that a lesson explains; empty until they have loaded, and if they cannot be loaded. */
export function useGlossary(lesson: Lesson): readonly Term[] {
  const { source } = useLodelines();
  const { language } = useMessages();
  const [terms, setTerms] = useState(NONE);
  useEffect(() => {
    let ended = false;
    source.glossary().then(
      (loaded) => ended || setTerms(loaded),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [source]);
  return useMemo(() => lessonTerms(lesson, terms, language), [lesson, terms, language]);
}
