import { textIn, type Words } from '../../domain/tour/tour.ts';
import { BackLink } from '../../export/handout/BackLink.tsx';
import { SourceLine } from '../../export/handout/SourceLine.tsx';
import { numberedSources } from '../../export/handout/sourceNumbers.ts';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { LESSONS } from '../../i18n/lessons.ts';
import { atStart } from '../../i18n/names.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import type { PaperBlock, PaperSection } from '../../ui/paper/paper.ts';
import type { WorksheetMaterial } from './material.ts';
import styles from './Worksheet.module.css';

/** What a teacher needs: aims, previous knowledge, subjects, timing with notes, and sources. */
export function teacherSections({ lesson, handout }: WorksheetMaterial): PaperSection[] {
  const { language, tour, scenes } = handout;
  const [text, words] = [WORKSHEET[language], LESSONS[language]];
  const { all, numbers } = numberedSources(scenes);
  const { ages, minutes, aims, priorKnowledge, curriculum } = lesson;
  const inWords = (one: Words) => textIn(one, language);
  const starts = lesson.scenes.map((_, i) =>
    lesson.scenes.slice(0, i).reduce((sum, scene) => sum + scene.minutes, 0),
  );
  const head = (
    <header className={`${styles['title']} ${styles['teacher']}`}>
      <div>
        <p>{text.parts.teacher}</p>
        <h1>{tour?.title}</h1>
        <p>
          {ages
            ? text.facts(words.years(ages.from, ages.to), words.minutes(minutes))
            : words.minutes(minutes)}
        </p>
        {tour?.summary && <p>{tour.summary}</p>}
      </div>
      {tour && <BackLink back={tour.back} title={tour.title} language={language} />}
    </header>
  );
  const subjects = curriculum.map(({ subject, area }) => words.subject(inWords(subject), inWords(area)));
  return [
    { key: 'teacher head', blocks: [{ key: 'head', element: head }] },
    ...list('aims', words.aims, aims.map(inWords)),
    ...list('before', words.priorKnowledge, priorKnowledge.map(inWords)),
    ...list('subjects', words.curriculum, subjects),
    {
      key: 'timing',
      blocks: [
        heading(words.timing),
        ...scenes.map(({ title, view, notes }, i) => {
          const start = starts[i] ?? 0;
          const end = start + (lesson.scenes[i]?.minutes ?? 0);
          return {
            key: `scene ${i}`,
            element: (
              <div className={styles['scene']}>
                <p>{text.span(start, end)}</p>
                <div>
                  <p>
                    <strong>{`${i + 1}. ${title}`}</strong>
                    <span>{` · ${atStart(viewTime(view))}`}</span>
                  </p>
                  {notes !== '' && <p>{notes}</p>}
                  {numbers[i] !== '' && (
                    <p className={styles['numbered']}>{text.sourceNumbers(numbers[i] ?? '')}</p>
                  )}
                </div>
              </div>
            ),
          };
        }),
      ],
    },
    ...(all.length > 0
      ? [
          {
            key: 'sources',
            blocks: [
              heading(EXPORT_HANDOUT[language].sources),
              ...all.map((source, i) => ({
                key: source.id,
                element: <SourceLine source={source} language={language} number={i + 1} />,
              })),
            ],
          },
        ]
      : []),
  ];
}

function heading(name: string): PaperBlock {
  return { key: 'heading', withNext: true, element: <h2 className={styles['heading']}>{name}</h2> };
}

function list(key: string, name: string, items: readonly string[]): PaperSection[] {
  if (items.length === 0) return [];
  const element = (
    <ul className={styles['list']}>
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
  return [{ key, blocks: [heading(name), { key: 'list', element }] }];
}
