import { useState } from 'react';
import { messagesOf } from '../i18n/messages.ts';
import { useSelect } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import type { DrawnMap } from './drawnMap.ts';

/** Pixels to pan per press. */
const STEP = 120;

const WAYS = [
  { way: 'up', by: [0, -STEP] },
  { way: 'left', by: [-STEP, 0] },
  { way: 'right', by: [STEP, 0] },
  { way: 'down', by: [0, STEP] },
] as const;

/** A button that expands to four buttons for panning: the alternative to dragging (WCAG 2.5.7). */
export function PanPad({ map }: { readonly map: DrawnMap | null }) {
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
        <Icon name="move" />
      </button>
      {open &&
        WAYS.map(({ way, by: [x, y] }) => (
          <button
            key={way}
            type="button"
            aria-label={messages.panTo[way]}
            title={messages.panTo[way]}
            onClick={({ nativeEvent }) => map?.panBy(x, y, nativeEvent)}
          >
            <Icon name={way} />
          </button>
        ))}
    </>
  );
}
