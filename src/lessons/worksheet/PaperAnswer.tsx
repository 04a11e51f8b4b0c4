import type { Language } from '../../domain/language.ts';
import { mixed } from '../../domain/lesson/mixed.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { textIn, type Words } from '../../domain/tour/tour.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { rightSides } from './answerOnPaper.ts';
import styles from './Worksheet.module.css';

interface Props {
  readonly question: Question;
  readonly language: Language;
  /** Lines for a text. */
  readonly lines: number;
}

/** Where pupils write or tick the answer to a question, and how. */
export function PaperAnswer({ question, language, lines }: Props) {
  const { how } = WORKSHEET[language];
  const inWords = (words: Words) => textIn(words, language);
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return (
        <>
          <p>{how[question.type]}</p>
          <Boxes texts={question.options.map(({ text }) => inWords(text))} />
        </>
      );
    case 'select':
    case 'set-date':
      return (
        <>
          <p>{how[question.type]}</p>
          <Lines count={1} />
        </>
      );
    case 'order':
      return (
        <>
          <p>{how.order}</p>
          <Boxes
            texts={mixed(question.items.length, question.id).map((i) =>
              inWords(question.items[i]?.text ?? {}),
            )}
          />
        </>
      );
    case 'match':
      return (
        <>
          <p>{how.match}</p>
          <div className={styles['match']}>
            <Boxes texts={question.pairs.map(({ left }) => inWords(left))} />
            <ol className={styles['letters']}>
              {rightSides(question, language).map((text, i) => (
                <li key={i}>
                  <b>{String.fromCodePoint(97 + i)}</b>
                  <span>{text}</span>
                </li>
              ))}
            </ol>
          </div>
        </>
      );
    case 'estimate': {
      const unit = inWords(question.unit);
      return (
        <>
          <p>{how.estimate(...question.range, unit)}</p>
          <Lines count={1} />
        </>
      );
    }
    case 'short-text':
      return <Lines count={lines} />;
  }
}

function Boxes({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles['boxes']}>
      {texts.map((text, i) => (
        <li key={i}>
          <i className={styles['box']} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ count }: { readonly count: number }) {
  return (
    <div className={styles['lines']}>
      {Array.from({ length: count }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  );
}
