import { useId, useRef, useState } from 'react';
import { isScored, type Question } from '../../domain/lesson/question.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useFocusOn } from '../../ui/controls/useFocusOn.ts';
import styles from '../Lesson.module.css';
import { workKey } from '../lessonWork.ts';
import { Terms } from '../Terms.tsx';
import { useAnswering } from '../useAnswering.ts';
import { useFeedbackInView } from '../useFeedbackInView.ts';
import { useLessonText, useLessonWork, useWorkOn } from '../useLessonWork.ts';
import { answeredBy, viewAnswer } from '../viewAnswer.ts';
import { useSceneSelection } from '../useSceneSelection.ts';
import { wholeAnswer } from '../wholeAnswer.ts';
import { AnswerInput } from './AnswerInput.tsx';
import { Feedback } from './Feedback.tsx';

interface Props {
  readonly lesson: Lesson;
  readonly step: number;
  readonly question: Question;
  /** Such as "Question 3 of 10". */
  readonly number: string;
  /** What comes after it; undefined after the last question of the lesson. */
  readonly onward: { readonly label: string; readonly go: () => void } | undefined;
}

/** From this number of attempts on, the reader can ask for the answer. */
const TRIES = 2;

/** A question: what is asked, a field for the answer, and what is said about it. */
export function QuestionCard({ lesson, step, question, number, onward }: Props) {
  const { store } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const { choose, check, retry, reveal } = useLessonWork();
  const work = useWorkOn(lesson, question);
  const ofScene = useSceneSelection(lesson, step);
  const [hinted, setHinted] = useState(false);
  const [told, setTold] = useState('');
  const card = useRef<HTMLFieldSetElement>(null);
  const hint = useId();
  const hintText = textIn(question.hint, language);
  const focusOn = useFocusOn(card);
  const look = useAnswering(question, work, ofScene);
  const key = workKey(lesson, question);
  const { result, tries } = work;
  useFeedbackInView(card, tries);
  const isOver = result !== null;
  /** Whether a short text has no model answer. */
  const comparesNothing = question.type === 'short-text' && textIn(question.model, language) === '';
  const retries = isOver && isScored(question) && !result.right;

  const onCheck = () => {
    const answer = answeredBy(question)
      ? viewAnswer(question, store.getState().view, ofScene)
      : wholeAnswer(question, work.answer);
    if (answer === null) return setTold(text.unanswered);
    setTold('');
    check(key, question, answer);
    return focusOn('[data-part="after"] button, [data-part="feedback"]:not(:has(~ * button))');
  };
  const onRetry = () => {
    retry(key);
    focusOn('[data-part="answer"] :is(input, select, textarea, button):not(:disabled)');
  };
  return (
    <fieldset
      ref={card}
      className={styles['card']}
      data-part="question"
      data-by={answeredBy(question) ?? undefined}
      tabIndex={-1}
    >
      <legend>
        <small>{number}</small>
        <Terms text={textIn(question.prompt, language)} />
      </legend>
      <div data-part="answer">
        {isOver && work.answer === null ? (
          <p className={styles['how']}>{text.earlier}</p>
        ) : (
          <AnswerInput
            question={question}
            work={work}
            ofScene={ofScene}
            onAnswer={(answer) => {
              setTold('');
              choose(key, answer);
            }}
          />
        )}
      </div>
      {hinted && !isOver && hintText !== '' && (
        <p id={hint} className={styles['hint']}>
          {hintText}
        </p>
      )}
      {!isOver && (
        <p className={`${styles['buttons']} screen-only`}>
          <button type="button" className={styles['main']} onClick={onCheck}>
            {(comparesNothing ? null : text.check[question.type]) ?? text.check.default}
          </button>
          {hintText !== '' && (
            <button
              type="button"
              aria-expanded={hinted}
              aria-controls={hinted ? hint : undefined}
              onClick={() => setHinted(!hinted)}
            >
              {text.hint}
            </button>
          )}
        </p>
      )}
      <Feedback question={question} work={work} told={told} onLook={look} />
      {isOver && (
        <p className={`${styles['buttons']} screen-only`} data-part="after">
          {retries && (
            <button type="button" className={styles['main']} onClick={onRetry}>
              {text.again}
            </button>
          )}
          {retries && tries >= TRIES && !work.revealed && (
            <button type="button" onClick={() => reveal(key)}>
              {text.show}
            </button>
          )}
          {onward && (
            <button type="button" className={retries ? undefined : styles['main']} onClick={onward.go}>
              {onward.label}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}
