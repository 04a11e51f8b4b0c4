import { Menu } from '@base-ui/react/menu';
import { type Draft, type DraftScene, indexOf, withChanged, withCopy } from '../../domain/ownTour/draft.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { currentView } from './editor.ts';
import menu from '../../ui/controls/Menu.module.css';
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
  const items: readonly (readonly [label: string, act: () => void, disabled?: boolean])[] = [
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
    [text.duplicate, () => change((before) => withCopy(before, key), { kind: 'duplicated', scene: n })],
    [text.remove, () => onRemove(key)],
  ];
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && onEnd()}>
      <Menu.Portal container={lodelines.environment.overlays}>
        <Menu.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className={menu['positioner']}
        >
          <Menu.Popup className={menu['popup']} aria-label={text.menu(n)}>
            {items.map(([label, act, disabled]) => (
              <Menu.Item key={label} className={menu['item']} disabled={disabled} onClick={act}>
                <span>{label}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
