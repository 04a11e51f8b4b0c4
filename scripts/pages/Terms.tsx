import { GLOSSARY_PAGE, staticPage } from '../../src/data/staticPages.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { TermRecord } from '../../src/record/lessonSchema.ts';
import { usePage } from './pageContext.ts';

/** Terms in both languages, with what they mean, in the order of the alphabet. On the page of all, each can be linked to. */
export function Terms({
  terms,
  isPage = false,
}: {
  readonly terms: readonly TermRecord[];
  readonly isPage?: boolean;
}) {
  const { language, to } = usePage();
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  const address = to(staticPage(GLOSSARY_PAGE, language));
  const order = new Intl.Collator(language).compare;
  return (
    <dl className="meanings">
      {terms
        .toSorted((a, b) => order(a.term[language], b.term[language]))
        .map(({ id, term, definition }) => (
          <div key={id} id={isPage ? id : undefined}>
            <dt>
              {isPage ? term[language] : <a href={`${address}#${id}`}>{term[language]}</a>}
              <small lang={other}>{term[other]}</small>
            </dt>
            <dd>{definition[language]}</dd>
          </div>
        ))}
    </dl>
  );
}
