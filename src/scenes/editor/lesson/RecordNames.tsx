import { useRef } from 'react';
import { useLodelines, useMessages } from '../../../state/useLodelines.ts';
import { titleOf } from '../../../state/derived/selectors.ts';
import { Icon } from '../../../ui/controls/Icon.tsx';
import { useFocusOn } from '../../../ui/controls/useFocusOn.ts';
import { RecordPicker } from '../../../ui/search/RecordPicker.tsx';
import { useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';

interface Props {
  readonly name: string;
  readonly hint: string;
  /** The label of the field that adds one. */
  readonly add: string;
  /** `record` are partnerships and events. */
  readonly kind: 'country' | 'partnership' | 'event' | 'record';
  readonly ids: readonly string[];
  /** What is selected on the map; null for nothing that could be added. */
  readonly offered?: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Countries, partnerships or events by name: chosen from the record, each with a button that takes it out. */
export function RecordNames({ name, hint, add, kind, ids, offered = null, onChange }: Props) {
  const text = useLessonText();
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const group = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusOn(group);
  const nameOf = (id: string) => {
    const known = kind !== 'record' ? kind : dataset.partnerships.has(id) ? 'partnership' : 'event';
    return titleOf(dataset, { kind: known, id })?.[language] ?? id;
  };
  const onAdd = (id: string) => {
    if (!ids.includes(id)) onChange([...ids, id]);
    focusOn('input');
  };
  const onRemove = (id: string) => {
    const at = ids.indexOf(id);
    onChange(ids.toSpliced(at, 1));
    focusOn(ids.length > 1 ? `li:nth-child(${Math.min(at + 1, ids.length - 1)}) button` : 'input');
  };
  return (
    <fieldset ref={group} className={styles['parts']}>
      <legend>{name}</legend>
      <p className={styles['hint']}>{hint}</p>
      {ids.length > 0 && (
        <ul className={styles['names']}>
          {ids.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button type="button" aria-label={text.removeName(nameOf(id))} onClick={() => onRemove(id)}>
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* A new field after each choice: it is empty again. */}
      <RecordPicker key={ids.join(' ')} kind={kind} label={add} none={text.noName} onPick={onAdd} />
      {offered !== null && !ids.includes(offered) && (
        <button type="button" className={styles['add']} onClick={() => onAdd(offered)}>
          <Icon name="plus" size={14} />
          <span>{text.addSelected(nameOf(offered))}</span>
        </button>
      )}
    </fieldset>
  );
}
