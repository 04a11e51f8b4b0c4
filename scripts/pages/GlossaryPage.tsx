import { LESSONS } from '../../src/i18n/lessons.ts';
import { usePage } from './pageContext.ts';
import { Sources } from './Sources.tsx';
import { Terms } from './Terms.tsx';

/** All terms, each with an anchor, and their sources. */
export function GlossaryPage({ description }: { readonly description: string }) {
  const { language, glossary } = usePage();
  return (
    <article>
      <h1>{LESSONS[language].glossary}</h1>
      <p>{description}</p>
      <Terms terms={glossary} isPage />
      <Sources ids={[...new Set(glossary.flatMap(({ sources = [] }) => sources))]} />
    </article>
  );
}
