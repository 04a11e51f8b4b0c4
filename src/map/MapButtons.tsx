import { messagesOf } from '../i18n/messages.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { useNameOf } from '../state/useNameOf.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import type { DrawnMap } from './drawnMap.ts';
import styles from './MapButtons.module.css';
import type { Padding } from './useFreeSpace.ts';
import { PanPad } from './PanPad.tsx';

interface Props {
  readonly map: DrawnMap | null;
  /** Whether to show the buttons that move the map. */
  readonly movable: boolean;
  readonly padding: Padding;
  /** Opens the list of visible items next to a point of the map, in pixels. */
  readonly onList: (x: number, y: number) => void;
}

export function MapButtons({ map, movable, padding, onList }: Props) {
  const { actions, dataset } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const moved = useSelect((state) => state.view.map !== null);
  const selection = useSelect((state) => state.view.selection);
  const compare = useSelect((state) => state.view.compare);
  const lens = useSelect((state) => state.view.lens);
  const nameOf = useNameOf();
  const messages = messagesOf(language).map;
  // Without a lens, go to the home countries of the settings.
  const home = lens.length === 0 ? dataset.settings.home : lens;
  const toHome = messages.home(home.map(nameOf));
  const distances = Object.fromEntries(
    Object.entries(padding).map(([side, distance]) => [`--${side}`, `${distance}px`]),
  );
  return (
    <div className={styles['buttons']} style={distances}>
      {movable && (
        <>
          <button
            type="button"
            aria-label={messages.zoomIn}
            title={messages.zoomIn}
            onClick={({ nativeEvent }) => map?.zoomBy(1, nativeEvent)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            aria-label={messages.zoomOut}
            title={messages.zoomOut}
            onClick={({ nativeEvent }) => map?.zoomBy(-1, nativeEvent)}
          >
            <Icon name="minus" />
          </button>
          <button
            type="button"
            aria-label={messages.fit}
            title={messages.fit}
            disabled={!moved}
            onClick={() => actions.setCamera(null)}
          >
            <Icon name="fit" />
          </button>
          <button
            type="button"
            aria-label={toHome}
            title={toHome}
            onClick={() => actions.fitTo(home.map((id) => ({ kind: 'country', id })))}
          >
            <Icon name="home" />
          </button>
          <button
            type="button"
            aria-label={messages.toOpened}
            title={messages.toOpened}
            disabled={!selection}
            onClick={() =>
              selection &&
              actions.fitTo([selection, ...(compare ? [{ kind: 'country', id: compare } as const] : [])])
            }
          >
            <Icon name="target" />
          </button>
        </>
      )}
      <button
        type="button"
        aria-label={messages.inSight}
        title={messages.inSight}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const [button, place] = [currentTarget, map?.element].map((one) => one?.getBoundingClientRect());
          if (button && place) onList(button.left - place.left, button.bottom - place.top);
        }}
      >
        <Icon name="list" />
      </button>
      {movable && <PanPad map={map} />}
    </div>
  );
}
