import { LANGUAGES } from '../../domain/language.ts';
import { LESSONS } from '../../i18n/lessons.ts';
import type { PaperSection } from '../../ui/paper/paper.ts';
import type { WorksheetMaterial } from './material.ts';
import styles from './Worksheet.module.css';

/** The terms of a lesson, in the order of its language, English and Korean side by side. */
export function glossarySections({ handout, terms }: WorksheetMaterial): PaperSection[] {
  const { language } = handout;
  const sorted = terms.toSorted((a, b) => a.term[language].localeCompare(b.term[language], language));
  const head = (
    <header className={styles['title']}>
      <p>{handout.tour?.title}</p>
      <h1 className={styles['pair']}>
        {LANGUAGES.map((tag) => (
          <span key={tag} lang={tag}>
            {LESSONS[tag].glossary}
          </span>
        ))}
      </h1>
    </header>
  );
  return [
    { key: 'glossary head', blocks: [{ key: 'head', element: head }] },
    {
      key: 'terms',
      blocks: sorted.map(({ id, term, definition }) => ({
        key: id,
        element: (
          <div className={`${styles['pair']} ${styles['term']}`}>
            {LANGUAGES.map((tag) => (
              <p key={tag} lang={tag}>
                <strong>{term[tag]}</strong>
                <span>{definition[tag]}</span>
              </p>
            ))}
          </div>
        ),
      })),
    },
  ];
}
