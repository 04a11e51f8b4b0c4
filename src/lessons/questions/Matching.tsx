import type { Result } from '../../domain/lesson/checkAnswer.ts';
import { mixed } from '../../domain/lesson/mixed.ts';
import type { Match } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Select } from '../../ui/controls/Select.tsx';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: Match;
  readonly answer: readonly (number | null)[] | null;
  readonly result: Result | null;
  readonly onAnswer: (answer: readonly (number | null)[]) => void;
}

/** The value of a left side for which nothing is chosen. */
const NOTHING = -1;

/** For each left side, a list of all right sides. */
export function Matching({ question: { id, pairs }, answer, result, onAnswer }: Props) {
  const { language } = useMessages();
  const text = useLessonText();
  const rights = pairs.map(({ right }) => textIn(right, language));
  // A text that is right for several left sides is one option.
  const shown = mixed(pairs.length, id).filter((i) => rights.indexOf(rights[i] ?? '') === i);
  const options = [
    { value: NOTHING, label: text.choose, disabled: true },
    ...shown.map((i) => ({ value: i, label: rights[i] ?? '' })),
  ];
  /** The index of a chosen text: that of the pair itself, if it is its right side. */
  const pairOf = (left: number, chosen: number) => (rights[left] === rights[chosen] ? left : chosen);
  const optionOf = (chosen: number | null | undefined) =>
    typeof chosen === 'number' ? rights.indexOf(rights[chosen] ?? '') : NOTHING;
  return (
    <ul className={styles['match']}>
      {pairs.map((pair, left) => (
        <li key={left}>
          {result ? (
            <p>
              <strong>{textIn(pair.left, language)}</strong>
              <span>{rights[answer?.[left] ?? NOTHING] ?? '–'}</span>
              <Mark right={result.parts[left] === true} />
            </p>
          ) : (
            <Select
              label={textIn(pair.left, language)}
              value={optionOf(answer?.[left])}
              options={options}
              outlined
              onChange={(chosen) =>
                onAnswer(pairs.map((_, i) => (i === left ? pairOf(left, chosen) : (answer?.[i] ?? null))))
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
