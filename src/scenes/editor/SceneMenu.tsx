import { type Draft, type DraftScene, indexOf, withChanged, withCopy } from '../../domain/ownTour/draft.ts';
import { MOST_SCENES } from '../../domain/ownTour/ownLimits.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { currentView } from './editor.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { useEditor, useEditorText } from './useEditor.ts';
import { usePreview } from './usePreview.ts';

interface Props {
  readonly draft: Draft;
  readonly scene: DraftScene;
  readonly anchor: HTMLElement;
  readonly onMove: (key: number, to: number) => void;
  readonly onRemove: (key: number) => void;
  readonly onEnd: () => void;
}

/** What can be done with a scene. */
export function SceneMenu({ draft, scene, anchor, onMove, onRemove, onEnd }: Props) {
  const text = useEditorText();
  const { change } = useEditor();
  const preview = usePreview();
  const lodelines = useLodelines();
  const { key } = scene;
  const at = indexOf(draft, key);
  const n = at + 1;
  return (
    <ItemMenu
      label={text.menu(n)}
      anchor={anchor}
      items={[
        [text.previewFrom, () => preview(n)],
        [
          text.replace,
          () =>
            change((before) => withChanged(before, key, currentView(lodelines)), {
              kind: 'view',
              scene: n,
            }),
        ],
        [text.up, () => onMove(key, at - 1), at === 0],
        [text.down, () => onMove(key, at + 1), at === draft.scenes.length - 1],
        [
          text.duplicate,
          () => change((before) => withCopy(before, key), { kind: 'duplicated', scene: n }),
          draft.scenes.length >= MOST_SCENES,
        ],
        [text.remove, () => onRemove(key)],
      ]}
      onEnd={onEnd}
    />
  );
}
