import type { Result } from '../../domain/lesson/checkAnswer.ts';
import type { Select } from '../../domain/lesson/question.ts';
import { titleOf } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import { RecordPicker } from '../../ui/search/RecordPicker.tsx';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { viewAnswer } from '../viewAnswer.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: Select;
  /** What was checked. */
  readonly answer: string | null;
  readonly result: Result | null;
  readonly ofScene: Selection;
}

/** What the reader selects on the map, in the list or by its name is the answer. */
export function Selecting({ question, answer, result, ofScene }: Props) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const selected = useSelect(({ view }) => viewAnswer(question, view, ofScene)) as string | null;
  const { kind } = question;
  const shown = result ? answer : selected;
  const name = shown === null ? '–' : (titleOf(dataset, { kind, id: shown })?.[language] ?? shown);
  return (
    <>
      {!result && <p className={styles['how']}>{text.selectOn[kind]}</p>}
      <p className={styles['chosen']} aria-live="polite">
        <span>{text.yours}</span>
        <strong>{name}</strong>
        {result && <Mark right={result.right === true} />}
      </p>
      {!result && (
        <RecordPicker
          kind={kind}
          label={text.byName}
          none={text.noName}
          onPick={(id) => actions.select({ kind, id })}
        />
      )}
    </>
  );
}
