import type { Elements } from '../../ui/controls/elements.ts';
import type { HandleProps } from '../../ui/controls/useDragOrder.ts';
import { EditorIcon } from './EditorIcon.tsx';
import styles from './SceneItem.module.css';
import { useEditorText } from './useEditor.ts';

interface Props {
  readonly moveName: string;
  readonly handle: HandleProps;
  /** The id of the text that says how to move it. */
  readonly hint: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly menuName: string;
  readonly menuOpen: boolean;
  readonly onMenu: (button: HTMLElement) => void;
  /** What the button shows that opens it. */
  readonly children: Elements;
}

/** The line of an item in a list of the editor: its handle, the button that opens its fields, and its menu. */
export function ItemRow(props: Props) {
  const { moveName, handle, hint, open, onToggle, menuName, menuOpen, onMenu, children } = props;
  const text = useEditorText();
  return (
    <div className={styles['row']}>
      <button
        type="button"
        className={styles['handle']}
        data-part="handle"
        aria-label={moveName}
        aria-describedby={hint}
        title={text.moveHint}
        {...handle}
      >
        <EditorIcon name="grip" />
      </button>
      <button
        type="button"
        className={styles['title']}
        data-part="title"
        aria-expanded={open}
        onClick={onToggle}
      >
        {children}
      </button>
      <button
        type="button"
        className={styles['menu']}
        data-part="menu"
        aria-label={menuName}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        onClick={({ currentTarget }) => onMenu(currentTarget)}
      >
        <EditorIcon name="more" />
      </button>
    </div>
  );
}
