import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { messagesOf } from '../i18n/messages.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import menu from '../ui/controls/Menu.module.css';
import styles from './ThingMenu.module.css';
import type { Thing } from './drawnMap.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
  /** The element that `x` and `y` are relative to, in pixels. */
  readonly stage: HTMLElement;
  readonly onEnd: () => void;
}

/** An item of the map and its texts. */
interface Item {
  readonly thing: Thing;
  readonly title: string;
  readonly line: string | null;
}

/** Order of the groups: partnerships are usually the fewest. */
const KINDS: readonly Thing['kind'][] = ['partnership', 'event', 'country'];

/** A menu of items of the map. The focused item is highlighted on the map. */
export function ThingMenu({ x, y, items, stage, onEnd }: Props) {
  const { actions, environment } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const messages = messagesOf(language).map;
  const anchor = useMemo(() => {
    const { left, top } = stage.getBoundingClientRect();
    return { getBoundingClientRect: () => new DOMRect(left + x, top + y, 0, 0) };
  }, [stage, x, y]);
  const sorted = items.toSorted((a, b) => a.title.localeCompare(b.title, language));
  return (
    <Menu.Root open onOpenChange={(open) => !open && onEnd()}>
      <Menu.Portal container={environment.overlays}>
        <Menu.Positioner anchor={anchor} sideOffset={8} collisionPadding={12} className={menu['positioner']}>
          <Menu.Popup className={`${menu['popup']} ${styles['popup']}`} aria-label={messages.choose}>
            {KINDS.map((kind) => {
              const group = sorted.filter(({ thing }) => thing.kind === kind);
              if (group.length === 0) return null;
              return (
                <Menu.Group key={kind}>
                  <Menu.GroupLabel className={menu['label']}>
                    {`${messages.groups[kind]} ${group.length}`}
                  </Menu.GroupLabel>
                  {group.map(({ thing, title, line }) => (
                    <Menu.Item
                      key={thing.id}
                      className={menu['item']}
                      label={title}
                      onFocus={() => actions.setHover(thing)}
                      onClick={() => actions.select(thing)}
                    >
                      <span>{title}</span>
                      {line && <small>{line}</small>}
                    </Menu.Item>
                  ))}
                </Menu.Group>
              );
            })}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
