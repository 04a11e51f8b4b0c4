import type { DraftScene } from '../../domain/ownTour/draft.ts';
import { textIn } from '../../domain/tour/tour.ts';
import type { HandleProps } from '../../ui/controls/useDragOrder.ts';
import { ScenePicture } from '../ScenePicture.tsx';
import { ItemRow } from './ItemRow.tsx';
import { SceneFields } from './SceneFields.tsx';
import styles from './SceneItem.module.css';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';
import { useSceneTime } from './useSceneTime.ts';

/** The size of the picture in pixels. */
const PICTURE = { width: 96, height: 60 };

interface Props {
  readonly scene: DraftScene;
  /** Its number, from 1. */
  readonly n: number;
  readonly handle: HandleProps;
  /** The id of the text that says how to move it. */
  readonly hint: string;
  /** Where the line is that shows the place of what is dragged. */
  readonly drop: 'before' | 'after' | undefined;
  readonly dragged: boolean;
  readonly onMenu: (button: HTMLElement) => void;
  readonly menuOpen: boolean;
  /** Focuses the element of a selector in the list. */
  readonly focusInList: (selector: string) => void;
}

/** A scene in the list: its handle, picture and title, and below them its texts if it is open. */
export function SceneItem(props: Props) {
  const { scene, n, handle, hint, drop, dragged, onMenu, menuOpen, focusInList } = props;
  const text = useEditorText();
  const { openScene } = useEditor();
  const language = useEdited((state) => state.language);
  const open = useEdited((state) => state.open === scene.key);
  const title = textIn(scene.title, language);
  const time = useSceneTime(scene.view);
  return (
    <li
      className={`${styles['item']} ${dragged ? styles['dragged'] : ''}`}
      data-scene={scene.key}
      data-drop={drop}
    >
      <ItemRow
        moveName={text.move(n)}
        handle={handle}
        hint={hint}
        open={open}
        onToggle={() => openScene(open ? null : scene.key)}
        menuName={text.menu(n)}
        menuOpen={menuOpen}
        onMenu={onMenu}
      >
        <ScenePicture view={scene.view} {...PICTURE} className={styles['picture']} />
        <span className={styles['words']}>
          <small>{`${text.scene(n)} · ${time}`}</small>
          <span lang={language}>{title || text.untitled}</span>
        </span>
      </ItemRow>
      {open && <SceneFields scene={scene} n={n} focusInList={focusInList} />}
    </li>
  );
}
