import { questionsOf } from '../../../domain/lesson/lesson.ts';
import { MAX_WORKSHEET } from '../../../domain/lesson/limits.ts';
import { withOnWorksheet } from '../../../domain/ownTour/questionDraft.ts';
import { textIn } from '../../../domain/tour/tour.ts';
import form from '../../../ui/controls/form.module.css';
import { useEdited, useEditor, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';

/** Which questions are printed on the worksheet. */
export function WorksheetChoice({ chosen }: { readonly chosen: readonly string[] }) {
  const text = useLessonText();
  const { change } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const language = useEdited((state) => state.language);
  const questions = questionsOf(draft);
  const isFull = chosen.length >= MAX_WORKSHEET;
  const put = (id: string, isOn: boolean) =>
    change((before) => withOnWorksheet(before, id, isOn), {
      kind: 'lesson',
      change: { what: 'worksheet' },
    });
  return (
    <fieldset className={styles['parts']}>
      <legend>{text.worksheet}</legend>
      <p className={styles['hint']}>
        {questions.length === 0
          ? text.noQuestions
          : isFull
            ? text.worksheetFull(MAX_WORKSHEET)
            : text.worksheetHint(MAX_WORKSHEET)}
      </p>
      {questions.map(({ id, prompt }, i) => (
        <label key={id} className={form['tick']}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={isFull && !chosen.includes(id)}
            onChange={({ target }) => put(id, target.checked)}
          />
          <span>{`${text.question(i + 1)}: `}</span>
          <span lang={language} className={styles['words']}>
            {textIn(prompt, language) || text.noWords}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
