import type { Question } from '../../../domain/lesson/question.ts';
import { textIn } from '../../../domain/tour/tour.ts';
import type { HandleProps } from '../../../ui/controls/useDragOrder.ts';
import { ItemRow } from '../ItemRow.tsx';
import list from '../SceneItem.module.css';
import { useEdited, useEditor, useLessonText } from '../useEditor.ts';
import { QuestionFields } from './QuestionFields.tsx';

interface Props {
  readonly question: Question;
  /** Its number in the lesson, from 1. */
  readonly n: number;
  readonly handle: HandleProps;
  readonly hint: string;
  readonly drop: 'before' | 'after' | undefined;
  readonly dragged: boolean;
  readonly onMenu: (button: HTMLElement) => void;
  readonly menuOpen: boolean;
}

/** A question in the list of its scene, and below it its fields if it is open. */
export function QuestionItem({ question, n, handle, hint, drop, dragged, onMenu, menuOpen }: Props) {
  const text = useLessonText();
  const { openQuestion } = useEditor();
  const language = useEdited((state) => state.language);
  const open = useEdited((state) => state.question === question.id);
  return (
    <li
      className={`${list['item']} ${dragged ? list['dragged'] : ''}`}
      data-question={question.id}
      data-drop={drop}
    >
      <ItemRow
        moveName={text.move(n)}
        handle={handle}
        hint={hint}
        open={open}
        onToggle={() => openQuestion(open ? null : question.id)}
        menuName={text.menu(n)}
        menuOpen={menuOpen}
        onMenu={onMenu}
      >
        <span className={list['words']}>
          <small>{text.item(n, text.types[question.type])}</small>
          <span lang={language}>{textIn(question.prompt, language) || text.noWords}</span>
        </span>
      </ItemRow>
      {open && <QuestionFields question={question} n={n} />}
    </li>
  );
}
