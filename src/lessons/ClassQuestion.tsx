import { type KeyboardEvent, useRef } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { mixed } from '../domain/lesson/mixed.ts';
import type { Question } from '../domain/lesson/question.ts';
import { parseDay } from '../domain/time/date.ts';
import { textIn } from '../domain/tour/tour.ts';
import type { Language } from '../domain/language.ts';
import { titleOf } from '../state/derived/selectors.ts';
import { useCapability, useLodelines, useMessages } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import { useFocusOn } from '../ui/controls/useFocusOn.ts';
import { amountText } from './answerLines.ts';
import { Evidence, RightAnswer } from './questions/Feedback.tsx';
import styles from './Lesson.module.css';
import { UNTOUCHED, workKey } from './lessonWork.ts';
import { Terms } from './Terms.tsx';
import { useAnswering } from './useAnswering.ts';
import { useLessonText, useLessonWork, useWorkOn } from './useLessonWork.ts';
import { useSceneSelection } from './useSceneSelection.ts';

interface Props {
  readonly lesson: Lesson;
  readonly step: number;
  readonly question: Question;
}

/** A question for a class: what is asked, votes for its options, and a button that reveals the answer. */
export function ClassQuestion({ lesson, step, question }: Props) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const { reveal, vote } = useLessonWork();
  const { revealed } = useWorkOn(lesson, question);
  // There digits are numbers of scenes.
  const presented = useCapability('layout') === 'present';
  const card = useRef<HTMLDivElement>(null);
  const focusOn = useFocusOn(card);
  const look = useAnswering(question, UNTOUCHED, useSceneSelection(lesson, step));
  const work = workKey(lesson, question);
  const options = 'options' in question ? question.options : [];
  const said = textIn(question.right, language);

  const onReveal = () => {
    reveal(work);
    if (question.type === 'select') {
      const { kind, key } = question;
      // A lesson of a reader may name what these data do not have.
      const id = key.find((one) => titleOf(dataset, { kind, id: one }));
      if (id !== undefined) actions.select({ kind, id });
    }
    const day = question.type === 'set-date' ? parseDay(question.day) : null;
    if (day !== null) actions.setDay(day);
    focusOn('[data-part="revealed"]');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const option = Number(event.key) - 1;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!isPlain || !options[option] || revealed) return;
    event.preventDefault();
    event.stopPropagation();
    vote(work, option, 1);
  };
  return (
    // The keys do what the buttons in it do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={card} className={styles['card']} onKeyDown={onKeyDown}>
      <p className={styles['prompt']}>
        <Terms text={textIn(question.prompt, language)} />
      </p>
      {options.length > 0 ? (
        <>
          <Votes
            lesson={lesson}
            question={question}
            options={options.map(({ text }) => textIn(text, language))}
          />
          {!revealed && !presented && (
            <p className={`${styles['how']} screen-only`}>{text.voting(options.length)}</p>
          )}
        </>
      ) : (
        <ul className={styles['shown']}>
          {shownParts(question, language).map((part, i) => (
            <li key={i}>{part}</li>
          ))}
        </ul>
      )}
      {revealed ? (
        <div data-part="revealed" tabIndex={-1} className={styles['feedback']}>
          <RightAnswer question={question} />
          {said !== '' && (
            <p>
              <Terms text={said} />
            </p>
          )}
          <Evidence question={question} onLook={look} />
        </div>
      ) : (
        <p className={`${styles['buttons']} screen-only`}>
          <button type="button" className={styles['main']} onClick={onReveal}>
            {text.reveal}
          </button>
        </p>
      )}
    </div>
  );
}

/** What a class sees of a question without options, in an order that gives nothing away. */
function shownParts(question: Question, language: Language): string[] {
  switch (question.type) {
    case 'order':
      return mixed(question.items.length, question.id).map((i) =>
        textIn(question.items[i]?.text ?? {}, language),
      );
    case 'match':
      return [
        ...question.pairs.map(({ left }) => textIn(left, language)),
        ...new Set(
          mixed(question.pairs.length, question.id).map(
            (i) => `→ ${textIn(question.pairs[i]?.right ?? {}, language)}`,
          ),
        ),
      ];
    case 'estimate':
      return question.range.map((end) => amountText(end, textIn(question.unit, language), language));
    case 'choose-one':
    case 'choose-several':
    case 'predict':
    case 'select':
    case 'set-date':
    case 'short-text':
      return [];
  }
}

interface VotesProps {
  readonly lesson: Lesson;
  readonly question: Question;
  readonly options: readonly string[];
}

/** The options, each with its votes. */
function Votes({ lesson, question, options }: VotesProps) {
  const text = useLessonText();
  const { vote } = useLessonWork();
  const { votes } = useWorkOn(lesson, question);
  const key = workKey(lesson, question);
  return (
    <ol className={styles['votes']}>
      {options.map((option, i) => (
        <li key={i}>
          <span className={styles['place']}>{i + 1}</span>
          <span className={styles['item']}>{option}</span>
          <span className={`${styles['moves']} screen-only`}>
            <button type="button" aria-label={text.removeVote(option)} onClick={() => vote(key, i, -1)}>
              <Icon name="minus" size={14} />
            </button>
            <output aria-label={text.votes(votes[i] ?? 0)}>{votes[i] ?? 0}</output>
            <button type="button" aria-label={text.addVote(option)} onClick={() => vote(key, i, 1)}>
              <Icon name="plus" size={14} />
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
