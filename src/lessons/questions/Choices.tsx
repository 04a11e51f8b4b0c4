import { useId } from 'react';
import type { Result } from '../../domain/lesson/checkAnswer.ts';
import type { ChooseOne, ChooseSeveral } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: ChooseOne | ChooseSeveral;
  /** One index, or several. */
  readonly answer: number | readonly number[] | null;
  readonly result: Result | null;
  readonly onAnswer: (answer: number | readonly number[]) => void;
}

/** Options, of which one or several are chosen: native radio buttons or checkboxes. */
export function Choices({ question, answer, result, onAnswer }: Props) {
  const { language } = useMessages();
  const text = useLessonText();
  const name = useId();
  const several = question.type === 'choose-several';
  const chosen = [answer ?? []].flat();
  const choose = (option: number, checked: boolean) => {
    if (!several) return onAnswer(option);
    const others = chosen.filter((one) => one !== option);
    return onAnswer(checked ? [...others, option].sort((a, b) => a - b) : others);
  };
  return (
    <>
      {several && <p className={styles['how']}>{text.several}</p>}
      {question.type === 'predict' && !result && <p className={styles['how']}>{text.predicting}</p>}
      <ul className={styles['options']}>
        {question.options.map((option, i) => (
          <li key={i}>
            <label className={styles['option']}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                checked={chosen.includes(i)}
                disabled={result !== null}
                onChange={({ currentTarget }) => choose(i, currentTarget.checked)}
              />
              <span>{textIn(option.text, language)}</span>
              {result && chosen.includes(i) && <Mark right={option.right === true} />}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
