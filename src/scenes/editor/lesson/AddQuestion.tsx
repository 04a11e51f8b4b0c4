import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import { questionsOf } from '../../../domain/lesson/lesson.ts';
import type { DraftScene } from '../../../domain/ownTour/draft.ts';
import { MOST_QUESTIONS } from '../../../domain/ownTour/ownLimits.ts';
import { newQuestion, QUESTION_TYPES } from '../../../domain/ownTour/ownQuestion.ts';
import { nextId, withQuestion } from '../../../domain/ownTour/questionDraft.ts';
import { formatDay } from '../../../domain/time/date.ts';
import type { QuestionType } from '../../../domain/lesson/question.ts';
import { useLodelines } from '../../../state/useLodelines.ts';
import { Icon } from '../../../ui/controls/Icon.tsx';
import menu from '../../../ui/controls/Menu.module.css';
import { useEdited, useEditor, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';

/** Adds a question of a chosen type at the end of a scene, and opens its fields. */
export function AddQuestion({ scene }: { readonly scene: DraftScene }) {
  const text = useLessonText();
  const { store, environment } = useLodelines();
  const { change, openQuestion } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  /** The id of the question that was added last, whose first field gets the focus when the menu closes. */
  const added = useRef<string | null>(null);
  const add = (type: QuestionType) => {
    const id = nextId(draft);
    const question = newQuestion(type, id, formatDay(store.getState().view.time.day));
    const after = withQuestion(draft, scene.key, question);
    const n = questionsOf(after).findIndex((one) => one.id === id) + 1;
    const isAdded = change((before) => withQuestion(before, scene.key, question), {
      kind: 'lesson',
      change: { what: 'added', n },
    });
    if (!isAdded) return;
    openQuestion(id, scene.key);
    added.current = id;
  };
  const isFull = (scene.questions?.length ?? 0) >= MOST_QUESTIONS;
  const firstField = (): HTMLElement | true => {
    const field = environment.overlays?.querySelector<HTMLElement>(
      `[data-question="${added.current}"] [data-field="prompt"] textarea`,
    );
    added.current = null;
    return field ?? true;
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={styles['add']} data-part="add" disabled={isFull}>
        <Icon name="plus" size={14} />
        <span>{text.add}</span>
      </Menu.Trigger>
      {isFull && <p className={styles['hint']}>{text.full(MOST_QUESTIONS)}</p>}
      <Menu.Portal container={environment.overlays}>
        <Menu.Positioner align="start" sideOffset={4} collisionPadding={12} className={menu['positioner']}>
          <Menu.Popup className={menu['popup']} finalFocus={firstField}>
            {QUESTION_TYPES.map((type) => (
              <Menu.Item key={type} className={menu['item']} onClick={() => add(type)}>
                <span>{text.types[type]}</span>
                {text.about[type] && <small>{text.about[type]}</small>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
