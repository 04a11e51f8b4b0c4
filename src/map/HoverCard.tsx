import { messagesOf } from '../i18n/messages.ts';
import { useLodelines, useSelect, useLayerValues } from '../state/useLodelines.ts';
import styles from './HoverCard.module.css';
import { thingText } from './thingText.ts';
import type { Found } from './usePointing.ts';

interface Props extends Found {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** A click on the card opens the item. */
  readonly onOpen: () => void;
}

/** A card for the items under the pointer. It stays while the pointer is on it. The panel shows the same texts. */
export function HoverCard({ x, y, things, onEnter, onLeave, onOpen }: Props) {
  const { dataset } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const layerValues = useLayerValues();
  const [first] = things;
  const text = first && thingText(dataset, first, language, layerValues);
  if (!text) return null;
  return (
    // Hidden from assistive technology: the list of visible items has the same texts.
    <div
      className={styles['card']}
      style={{ left: x, top: y }}
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onClick={onOpen}
    >
      <strong>{text.title}</strong>
      {text.line && <span>{text.line}</span>}
      {things.length > 1 && <span>{messagesOf(language).map.alsoHere(things.length - 1)}</span>}
    </div>
  );
}
