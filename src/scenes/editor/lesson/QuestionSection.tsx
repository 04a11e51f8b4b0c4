import { useId, useRef, useState } from 'react';
import { type DraftScene, indexOf } from '../../../domain/ownTour/draft.ts';
import { MOST_QUESTIONS } from '../../../domain/ownTour/ownLimits.ts';
import {
  withoutQuestion,
  withQuestionCopied,
  withQuestionPlaced,
} from '../../../domain/ownTour/questionDraft.ts';
import { questionsOf } from '../../../domain/lesson/lesson.ts';
import { dropAt, useDragOrder } from '../../../ui/controls/useDragOrder.ts';
import { useFocusOn } from '../../../ui/controls/useFocusOn.ts';
import { ItemMenu } from '../ItemMenu.tsx';
import list from '../SceneItem.module.css';
import { useEdited, useEditor, useEditorText, useLessonText } from '../useEditor.ts';
import { AddQuestion } from './AddQuestion.tsx';
import styles from './Lesson.module.css';
import { QuestionItem } from './QuestionItem.tsx';

interface Props {
  readonly scene: DraftScene;
  /** Focuses the element of a selector in the list of the scenes: this section goes when another scene is opened. */
  readonly focusInList: (selector: string) => void;
}

/** The questions of a scene in their order, and a button for another one. */
export function QuestionSection({ scene, focusInList }: Props) {
  const text = useEditorText();
  const words = useLessonText();
  const { change, openQuestion } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const section = useRef<HTMLElement>(null);
  const focusOn = useFocusOn(section);
  const [hint, heading] = [useId(), useId()];
  const [menu, setMenu] = useState<{ readonly id: string; readonly anchor: HTMLElement } | null>(null);
  const { questions = [] } = scene;
  const ids = questions.map(({ id }) => id);
  const all = questionsOf(draft).map(({ id }) => id);
  const numberOf = (id: string) => all.indexOf(id) + 1;
  const place = (id: string, to: DraftScene, at: number) => {
    const moved = withQuestionPlaced(draft, id, to.key, at);
    if (moved === draft) return false;
    const n = numberOf(id);
    const number = questionsOf(moved).findIndex((question) => question.id === id) + 1;
    return change((before) => withQuestionPlaced(before, id, to.key, at), {
      kind: 'lesson',
      change:
        to.key === scene.key
          ? { what: 'moved', n, to: number }
          : { what: 'placed', n, scene: indexOf(draft, to.key) + 1 },
    });
  };
  const move = (id: string, to: number) => {
    if (to < 0 || to >= ids.length) return;
    place(id, scene, to);
    // The browser takes the focus from an element that is moved.
    focusOn(`[data-question="${id}"] [data-part="handle"]`);
  };
  const remove = (id: string) => {
    const at = ids.indexOf(id);
    change((before) => withoutQuestion(before, id), {
      kind: 'lesson',
      change: { what: 'deleted', n: numberOf(id) },
    });
    const next = ids[at + 1] ?? ids[at - 1];
    focusOn(next === undefined ? '[data-part="add"]' : `[data-question="${next}"] [data-part="title"]`);
  };
  const copy = (id: string) =>
    change((before) => withQuestionCopied(before, id), {
      kind: 'lesson',
      change: { what: 'duplicated', n: numberOf(id) },
    });
  const { drag, handleOf } = useDragOrder(ids, move);
  const at = menu ? ids.indexOf(menu.id) : -1;
  const index = indexOf(draft, scene.key);
  /** The scenes before and after this one. */
  const others = [index - 1, index + 1].flatMap((i) => {
    const other = draft.scenes[i];
    return other ? [{ other, n: i + 1, to: i < index ? Infinity : 0 }] : [];
  });
  return (
    <section ref={section} className={styles['section']} aria-labelledby={heading}>
      <h4 id={heading}>{words.questions}</h4>
      <p id={hint} hidden>
        {text.moveHint}
      </p>
      {questions.length > 0 && (
        <ol className={list['list']}>
          {questions.map((question, i) => (
            <QuestionItem
              key={question.id}
              question={question}
              n={numberOf(question.id)}
              handle={handleOf(question.id)}
              hint={hint}
              drop={dropAt(drag, ids, i)}
              dragged={drag?.key === question.id}
              menuOpen={menu?.id === question.id}
              onMenu={(anchor) => setMenu({ id: question.id, anchor })}
            />
          ))}
        </ol>
      )}
      <AddQuestion scene={scene} />
      {menu && at !== -1 && (
        <ItemMenu
          label={words.menu(numberOf(menu.id))}
          anchor={menu.anchor}
          items={[
            [text.up, () => move(menu.id, at - 1), at === 0],
            [text.down, () => move(menu.id, at + 1), at === ids.length - 1],
            ...others.map(
              ({ other, n, to }) =>
                [
                  words.toScene(n),
                  () => {
                    if (!place(menu.id, other, to)) return;
                    openQuestion(menu.id, other.key);
                    focusInList(`[data-question="${menu.id}"] [data-part="title"]`);
                  },
                  (other.questions?.length ?? 0) >= MOST_QUESTIONS,
                ] as const,
            ),
            [text.duplicate, () => copy(menu.id), questions.length >= MOST_QUESTIONS],
            [text.remove, () => remove(menu.id)],
          ]}
          onEnd={() => setMenu(null)}
        />
      )}
    </section>
  );
}
