import { useId } from 'react';
import type { Result } from '../../domain/lesson/checkAnswer.ts';
import type { Estimate } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { useMessages } from '../../state/useLodelines.ts';
import field from '../../ui/controls/field.module.css';
import { amountText } from '../answerLines.ts';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: Estimate;
  readonly answer: number | null;
  readonly result: Result | null;
  /** Null without a number. */
  readonly onAnswer: (answer: number | null) => void;
}

/** A scale and a number field, which show the same estimate. Before the first one the scale is in its middle. */
export function Estimating({ question, answer, result, onAnswer }: Props) {
  const { language } = useMessages();
  const text = useLessonText();
  const id = useId();
  const unit = textIn(question.unit, language);
  const [from, to] = question.range;
  const step = 10 ** Math.floor(Math.log10((to - from) / 50));
  const amount = (value: number) => amountText(value, unit, language);
  const scale = text.scale(amount(from), amount(to));
  const estimate = (value: number) => onAnswer(Number.isFinite(value) ? value : null);
  if (result) {
    return (
      <p className={styles['chosen']}>
        <span>{text.estimate}</span>
        <strong>{amount(answer ?? from)}</strong>
        <Mark right={result.right === true} />
      </p>
    );
  }
  return (
    <div className={styles['estimate']}>
      <p className={styles['how']}>
        {question.tolerance > 0 ? `${scale}. ${text.near(amount(question.tolerance))}` : `${scale}.`}
      </p>
      <input
        type="range"
        min={from}
        max={to}
        step={step}
        value={answer ?? (from + to) / 2}
        aria-label={text.estimate}
        aria-valuetext={amount(answer ?? (from + to) / 2)}
        onChange={({ currentTarget }) => estimate(currentTarget.valueAsNumber)}
      />
      <p className={styles['amount']}>
        <label htmlFor={id}>{text.estimate}</label>
        <input
          id={id}
          type="number"
          className={`${field['field']} ${field['outlined']}`}
          min={from}
          max={to}
          step="any"
          value={answer ?? ''}
          onChange={({ currentTarget }) => estimate(currentTarget.valueAsNumber)}
        />
        <span>{unit}</span>
      </p>
    </div>
  );
}
