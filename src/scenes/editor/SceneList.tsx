import { useId, useRef, useState } from 'react';
import { indexOf, withMoved, withoutScene } from '../../domain/ownTour/draft.ts';
import { SceneItem } from './SceneItem.tsx';
import styles from './SceneItem.module.css';
import { SceneMenu } from './SceneMenu.tsx';
import { dropAt, useDragOrder } from '../../ui/controls/useDragOrder.ts';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';
import { useFocusOn } from '../../ui/controls/useFocusOn.ts';

/** The scenes in their order, each with its handle and its menu. */
export function SceneList() {
  const text = useEditorText();
  const { change } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useFocusOn(list);
  const [menu, setMenu] = useState<{ readonly key: number; readonly anchor: HTMLElement } | null>(null);
  const { scenes } = draft;
  const keys = scenes.map(({ key }) => key);
  const move = (key: number, to: number) => {
    if (to < 0 || to >= keys.length) return;
    const [scene, place] = [indexOf(draft, key) + 1, to + 1];
    change((before) => withMoved(before, key, to), { kind: 'moved', scene, to: place, scenes: keys.length });
    // The browser takes the focus from an element that is moved.
    focusOn(`[data-scene="${key}"] [data-part="handle"]`);
  };
  const { drag, handleOf } = useDragOrder(keys, move);
  const inMenu = menu && scenes.find(({ key }) => key === menu.key);
  const remove = (key: number) => {
    const at = indexOf(draft, key);
    change((before) => withoutScene(before, key), { kind: 'deleted', scene: at + 1 });
    const next = keys[at + 1] ?? keys[at - 1];
    focusOn(`[data-scene="${next}"] [data-part="title"]`);
  };
  return (
    <>
      <p id={hint} hidden>
        {text.moveHint}
      </p>
      <ol ref={list} className={styles['list']}>
        {scenes.map((scene, index) => (
          <SceneItem
            key={scene.key}
            scene={scene}
            n={index + 1}
            handle={handleOf(scene.key)}
            hint={hint}
            drop={dropAt(drag, keys, index)}
            dragged={drag?.key === scene.key}
            menuOpen={menu?.key === scene.key}
            onMenu={(anchor) => setMenu({ key: scene.key, anchor })}
            focusInList={focusOn}
          />
        ))}
      </ol>
      {menu && inMenu && (
        <SceneMenu
          draft={draft}
          scene={inMenu}
          anchor={menu.anchor}
          onMove={move}
          onRemove={remove}
          onEnd={() => setMenu(null)}
        />
      )}
    </>
  );
}
