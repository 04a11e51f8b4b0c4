/** The glossary, for texts of lessons. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { Term } from '../domain/lesson/terms.ts';
import { useLodelines } from '../state/useLodelines.ts';

const NONE: readonly Term[] = [];

/** The terms that texts explain; by default none. */
export const TermsContext = createContext(NONE);

/** The terms of the nearest `TermsContext`. */
export function useTerms(): readonly Term[] {
  return useContext(TermsContext);
}

/** The terms that a lesson uses; empty until they have loaded, and if they cannot be loaded. */
export function useGlossary({ glossary }: Lesson): readonly Term[] {
  const { source } = useLodelines();
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
  return useMemo(() => terms.filter(({ id }) => glossary.includes(id)), [terms, glossary]);
}
