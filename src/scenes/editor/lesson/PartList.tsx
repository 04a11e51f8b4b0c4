import { useId, useRef } from 'react';
import { PARTS } from '../../../domain/lesson/limits.ts';
import type { Elements } from '../../../ui/controls/elements.ts';
import { Icon } from '../../../ui/controls/Icon.tsx';
import { dropAt, useDragOrder } from '../../../ui/controls/useDragOrder.ts';
import { useFocusOn } from '../../../ui/controls/useFocusOn.ts';
import { EditorIcon } from '../EditorIcon.tsx';
import { useEditorText, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';

interface Props<T> {
  /** The name of the list. */
  readonly name: string;
  readonly hint?: string;
  readonly parts: readonly T[];
  /** A new part. */
  readonly empty: T;
  /** The name of a part by its number, from 1. */
  readonly nameOf: (n: number) => string;
  /** The name of the button that adds one. */
  readonly add: string;
  /** The most parts. */
  readonly most?: number;
  /** The fewest parts that stay. */
  readonly least?: number;
  readonly onChange: (parts: readonly T[], joined?: string) => void;
  /** The fields of a part. `write` changes it; a name tells fields of it apart whose changes are undone one by one. */
  readonly children: (part: T, n: number, write: (part: T, field?: string) => void) => Elements;
}

/** Options, items, pairs or lines that can be written, added, taken out and put in another order. */
export function PartList<T>(props: Props<T>) {
  const { name, hint, parts, empty, nameOf, add, most = PARTS.most, least = PARTS.least, onChange } = props;
  const text = useEditorText();
  const words = useLessonText();
  const group = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusOn(group);
  const moveHint = useId();
  const places = parts.map((_, i) => i);
  const move = (from: number, to: number) => {
    const part = parts[from];
    if (part === undefined || to < 0 || to >= parts.length) return;
    onChange(parts.toSpliced(from, 1).toSpliced(to, 0, part));
    focusOn(`li:nth-child(${to + 1}) [data-part="handle"]`);
  };
  const { drag, handleOf } = useDragOrder(places, move);
  const onAdd = () => {
    onChange([...parts, empty]);
    focusOn(`li:nth-child(${parts.length + 1}) textarea`);
  };
  const onRemove = (at: number) => {
    onChange(parts.toSpliced(at, 1));
    const next = Math.min(at, parts.length - 2);
    focusOn(next < 0 ? '[data-part="add"]' : `li:nth-child(${next + 1}) [data-part="handle"]`);
  };
  return (
    <fieldset ref={group} className={styles['parts']}>
      <legend>{name}</legend>
      {hint && <p className={styles['hint']}>{hint}</p>}
      <p id={moveHint} hidden>
        {text.moveHint}
      </p>
      <ol>
        {parts.map((part, at) => (
          <li
            // Parts have no ids, and their fields no state.
            key={at}
            data-drop={dropAt(drag, places, at)}
            className={drag?.key === at ? styles['dragged'] : undefined}
          >
            <button
              type="button"
              data-part="handle"
              aria-label={words.movePart(nameOf(at + 1))}
              aria-describedby={moveHint}
              title={text.moveHint}
              {...handleOf(at)}
            >
              <EditorIcon name="grip" />
            </button>
            <div className={styles['part']}>
              {props.children(part, at + 1, (changed, field = '') =>
                onChange(parts.with(at, changed), `${name} ${at} ${field}`),
              )}
            </div>
            <button
              type="button"
              aria-label={words.removeName(nameOf(at + 1))}
              title={words.removeName(nameOf(at + 1))}
              disabled={parts.length <= least}
              onClick={() => onRemove(at)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ol>
      {parts.length < most && (
        <button type="button" className={styles['add']} data-part="add" onClick={onAdd}>
          <Icon name="plus" size={14} />
          <span>{add}</span>
        </button>
      )}
    </fieldset>
  );
}
