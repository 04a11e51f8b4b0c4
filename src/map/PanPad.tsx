import { useState } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';
import { messagesOf } from '../i18n/messages.ts';
import { useSelect } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';

/** Pixels of one press. */
const STEP = 120;

const WAYS = [
  { way: 'up', by: [0, -STEP], path: 'M4 10l4-4 4 4' },
  { way: 'left', by: [-STEP, 0], path: 'M10 4L6 8l4 4' },
  { way: 'right', by: [STEP, 0], path: 'M6 4l4 4-4 4' },
  { way: 'down', by: [0, STEP], path: 'M4 6l4 4 4-4' },
] as const;

/** Moves the map for those who do not drag: a button that unfolds four. */
export function PanPad({ map }: { readonly map: MapRef | null }) {
  const language = useSelect((state) => state.view.lang);
  const messages = messagesOf(language).map;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={messages.pan}
        title={messages.pan}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon path="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2" />
      </button>
      {open &&
        WAYS.map(({ way, by: [x, y], path }) => (
          <button
            key={way}
            type="button"
            aria-label={messages.panTo[way]}
            title={messages.panTo[way]}
            onClick={({ nativeEvent }) => map?.panBy([x, y], {}, { originalEvent: nativeEvent })}
          >
            <Icon path={path} />
          </button>
        ))}
    </>
  );
}
