import { useMemo } from 'react';
import { type Lack, lacking } from '../../../domain/ownTour/lacks.ts';
import { useLodelines } from '../../../state/useLodelines.ts';
import { useEdited, useEditor, useEditorText, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';
import { sceneChecks } from './sceneChecks.ts';
import { useGoToQuestion } from './useGoToQuestion.ts';

/** What a class would still miss, folded: question by question, each with a button that leads there. */
export function Lacks() {
  const text = useLessonText();
  const { languages } = useEditorText();
  const { dataset } = useLodelines();
  const { writeIn } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const goTo = useGoToQuestion();
  const checks = useMemo(() => sceneChecks(dataset), [dataset]);
  const all = useMemo(() => lacking(draft, checks), [draft, checks]);
  if (all.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{text.toCheck(all.length)}</summary>
      <ul className={styles['lacks']}>
        {all.map(({ question, scene, n, lacks, hidden }) => (
          <li key={question.id}>
            <button
              type="button"
              onClick={() => {
                const [first] = lacks;
                if (first?.kind === 'language') writeIn(first.language);
                goTo(question.id, scene, first ? fieldOf(first) : 'prompt');
              }}
            >
              {text.question(n)}
            </button>{' '}
            <span>
              {[
                ...lacks.map((lack) => text.lack(lack, (language) => languages[language])),
                ...(hidden ? [text.hidden] : []),
              ].join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where something is to be done about it. */
function fieldOf({ kind }: Lack): 'prompt' | 'answer' {
  return kind === 'prompt' || kind === 'first' || kind === 'language' ? 'prompt' : 'answer';
}
