import { messagesOf } from '../i18n/messages.ts';
import { useLodelines, useSelect, useLayerValues } from '../state/useLodelines.ts';
import styles from './HoverCard.module.css';
import { thingText } from './thingText.ts';
import type { Found } from './usePointing.ts';

interface Props extends Found {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** A click on the card is one on what it tells of. */
  readonly onOpen: () => void;
}

/** What lies under the pointer, in a few words; it stays while the pointer is on it. Everything in it also stands in the panel. */
export function HoverCard({ x, y, things, onEnter, onLeave, onOpen }: Props) {
  const { dataset } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const layerValues = useLayerValues();
  const [first] = things;
  const text = first && thingText(dataset, first, language, layerValues);
  if (!text) return null;
  return (
    // Whoever has no pointer has no card: the list of visible items says the same.
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
