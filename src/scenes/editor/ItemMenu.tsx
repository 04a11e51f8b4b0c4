import { Menu } from '@base-ui/react/menu';
import { useLodelines } from '../../state/useLodelines.ts';
import menu from '../../ui/controls/Menu.module.css';

interface Props {
  readonly label: string;
  /** The button that has opened it. */
  readonly anchor: HTMLElement;
  readonly items: readonly (readonly [label: string, act: () => void, disabled?: boolean])[];
  readonly onEnd: () => void;
}

/** What can be done with an item of a list. It is open as long as it is there. */
export function ItemMenu({ label, anchor, items, onEnd }: Props) {
  const { environment } = useLodelines();
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && onEnd()}>
      <Menu.Portal container={environment.overlays}>
        <Menu.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className={menu['positioner']}
        >
          <Menu.Popup className={menu['popup']} aria-label={label}>
            {items.map(([name, act, disabled]) => (
              <Menu.Item key={name} className={menu['item']} disabled={disabled} onClick={act}>
                <span>{name}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
