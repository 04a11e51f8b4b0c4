import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import type { LESSON_PLAYER } from '../../i18n/lessonPlayer.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { titleOf } from '../../state/derived/selectors.ts';
import names from '../../ui/details/Names.module.css';
import { rightLines } from '../answerLines.ts';
import styles from '../Lesson.module.css';
import type { QuestionWork } from '../lessonWork.ts';
import { Terms } from '../Terms.tsx';
import { useLessonText } from '../useLessonWork.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: Question;
  readonly work: QuestionWork;
  /** What is said before there is a result. */
  readonly told: string;
  /** Called before a record is opened. */
  readonly onLook: () => void;
}

/** What is said about an answer, what is right once it is shown, and the records that prove it. */
export function Feedback({ question, work, told, onLook }: Props) {
  const { language } = useMessages();
  const text = useLessonText();
  const { result, revealed } = work;
  const said = result && feedbackOn(question, result, text, language);
  const shows = question.type === 'short-text' || revealed;
  return (
    <div data-part="feedback" tabIndex={-1} className={styles['feedback']}>
      <output>
        {result && said ? (
          <span className={result.right === false ? styles['wrong'] : styles['right']}>
            {result.right !== null && <Mark right={result.right} />}
            <span>
              <Terms text={said} />
            </span>
          </span>
        ) : (
          <span>{told}</span>
        )}
      </output>
      {result && ['order', 'match'].includes(question.type) && <Parts result={result} />}
      {result && shows && <RightAnswer question={question} />}
      {result && <Evidence question={question} onLook={onLook} />}
    </div>
  );
}

/** What the lesson says about an answer; without such a text, whether it is right. '' for a text of the reader. */
function feedbackOn(
  { right, wrong }: Question,
  result: NonNullable<QuestionWork['result']>,
  text: (typeof LESSON_PLAYER)['en'],
  language: Language,
): string {
  if (result.right === null) return textIn(right, language);
  return result.right
    ? textIn(right, language) || text.results.right
    : textIn(wrong, language) || text.results.wrong;
}

/** How much of an answer in several parts is right. */
function Parts({ result: { parts, right } }: { readonly result: NonNullable<QuestionWork['result']> }) {
  const text = useLessonText();
  if (right || parts.length === 0) return null;
  return <p>{text.partly(parts.filter(Boolean).length, parts.length)}</p>;
}

/** What is right. */
export function RightAnswer({ question }: { readonly question: Question }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const lines = rightLines(question, { dataset, language });
  if (lines.length === 0) return null;
  return (
    <div className={styles['solution']}>
      <h4>{question.type === 'short-text' ? text.model : text.answer}</h4>
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </div>
  );
}

/** The records that show what is right, as buttons that open them. */
export function Evidence({ question, onLook }: Pick<Props, 'question' | 'onLook'>) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const evidence = recordsOf(question, dataset);
  if (evidence.length === 0) return null;
  return (
    <div className={styles['evidence']}>
      <h4>{text.evidence}</h4>
      <ul className={names['names']}>
        {evidence.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                onLook();
                actions.select(record);
              }}
            >
              {titleOf(dataset, record)?.[language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The records of the evidence, without those that a lesson of a reader names and these data do not have. */
function recordsOf({ evidence = [] }: Question, { partnerships, events }: Dataset) {
  return evidence.flatMap((id) => {
    const kind = partnerships.has(id) ? 'partnership' : events.has(id) ? 'event' : null;
    return kind ? ({ kind, id } as const) : [];
  });
}
