import type { Question } from '../../../domain/lesson/question.ts';
import { withQuestionChanged } from '../../../domain/ownTour/questionDraft.ts';
import type { Words } from '../../../domain/tour/tour.ts';
import form from '../../../ui/controls/form.module.css';
import { LimitedField } from '../LimitedField.tsx';
import { useEdited, useEditor, useLessonText } from '../useEditor.ts';
import { AnswerFields } from './AnswerFields.tsx';
import styles from './Lesson.module.css';
import { RecordNames } from './RecordNames.tsx';

interface Props {
  readonly question: Question;
  /** Its number in the lesson, from 1. */
  readonly n: number;
}

/** The fields of a question: what is asked, what is right, and folded what is said about answers. */
export function QuestionFields({ question, n }: Props) {
  const text = useLessonText();
  const { change } = useEditor();
  const language = useEdited((state) => state.language);
  const { id, type, evidence = [] } = question;
  /** Changes with the same name in succession are one step. */
  const edit = (next: Question, joined?: string) =>
    change(
      (draft) => withQuestionChanged(draft, id, () => next),
      { kind: 'lesson', change: { what: 'changed', n } },
      joined && `${joined} ${language} ${id}`,
    );
  const words = (field: 'prompt' | 'hint' | 'right' | 'wrong', label: string, rows: number) => (
    <LimitedField
      label={label}
      limit="prompt"
      look="quiet"
      language={language}
      text={question[field]}
      onChange={(value: Words) => edit({ ...question, [field]: value }, field)}
      rows={rows}
    />
  );
  return (
    <div className={form['choices']}>
      {text.about[type] && <p className={form['hint']}>{text.about[type]}</p>}
      <div data-field="prompt">{words('prompt', text.prompt, 2)}</div>
      <div className={form['choices']} data-field="answer">
        <AnswerFields question={question} onChange={edit} />
      </div>
      <details className={styles['fold']}>
        <summary>{text.help}</summary>
        <div className={form['choices']}>
          {words('hint', text.hint, 2)}
          {words('right', type === 'short-text' ? text.afterAny : text.afterRight, 2)}
          {type !== 'short-text' && words('wrong', text.afterWrong, 2)}
          <RecordNames
            name={text.evidence}
            hint={text.evidenceHint}
            add={text.addEvidence}
            kind="record"
            ids={evidence}
            onChange={(ids) => {
              const { evidence: _, ...rest } = question;
              edit(ids.length > 0 ? { ...rest, evidence: ids } : rest);
            }}
          />
        </div>
      </details>
    </div>
  );
}
