import { useMessages } from '../../state/useLodelines.ts';
import { EditorIcon } from './EditorIcon.tsx';
import { doneText } from './doneText.ts';
import styles from './MyTour.module.css';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';

/** What was done last, with undo and redo. It stays in sight at the end of the editor. */
export function DoneBar() {
  const text = useEditorText();
  const { language } = useMessages();
  const { undo, redo } = useEditor();
  const done = useEdited((state) => state.done);
  const past = useEdited((state) => state.history.past.length > 0);
  const future = useEdited((state) => state.history.future.length > 0);
  return (
    <div className={styles['done']}>
      <output>{doneText(done, language)}</output>
      <button
        type="button"
        aria-disabled={!past}
        aria-keyshortcuts="Control+Z"
        title={text.undo}
        aria-label={text.undo}
        onClick={undo}
      >
        <EditorIcon name="undo" />
      </button>
      <button
        type="button"
        aria-disabled={!future}
        aria-keyshortcuts="Control+Shift+Z"
        title={text.redo}
        aria-label={text.redo}
        onClick={redo}
      >
        <EditorIcon name="redo" />
      </button>
    </div>
  );
}
