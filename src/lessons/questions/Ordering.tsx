import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Result } from '../../domain/lesson/checkAnswer.ts';
import type { Order } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { EditorIcon } from '../../scenes/editor/EditorIcon.tsx';
import { useMessages } from '../../state/useLodelines.ts';
import { Icon } from '../../ui/controls/Icon.tsx';
import { dropAt, useDragOrder } from '../../ui/controls/useDragOrder.ts';
import { useFocusOn } from '../../ui/controls/useFocusOn.ts';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { wholeAnswer } from '../wholeAnswer.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: Order;
  readonly answer: readonly number[] | null;
  readonly result: Result | null;
  readonly onAnswer: (answer: readonly number[]) => void;
}

/** Items that are put in order: dragged, or moved by their buttons, or by Alt and an arrow key. */
export function Ordering({ question, answer, result, onAnswer }: Props) {
  const { language } = useMessages();
  const text = useLessonText();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useFocusOn(list);
  const [moved, setMoved] = useState('');
  const order = (answer ?? wholeAnswer(question, null)) as readonly number[];
  const nameOf = (item: number) => textIn(question.items[item]?.text ?? {}, language);
  const move = (item: number, to: number, part = 'handle') => {
    if (to < 0 || to >= order.length) return;
    onAnswer(order.filter((one) => one !== item).toSpliced(to, 0, item));
    setMoved(text.moved(nameOf(item), to + 1, order.length));
    // The browser takes the focus from an element that is moved. A button at an end is disabled.
    const atEnd = (part === 'up' && to === 0) || (part === 'down' && to === order.length - 1);
    focusOn(`[data-item="${item}"] [data-part="${atEnd ? 'handle' : part}"]`);
  };
  const { drag, handleOf } = useDragOrder(order, move);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, item: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    event.stopPropagation();
    const part = (event.target as HTMLElement).dataset['part'];
    move(item, order.indexOf(item) + step, part);
  };
  const button = (item: number, place: number, by: 1 | -1) => (
    <button
      type="button"
      data-part={by < 0 ? 'up' : 'down'}
      aria-label={by < 0 ? text.up(nameOf(item)) : text.down(nameOf(item))}
      disabled={place + by < 0 || place + by >= order.length}
      onClick={() => move(item, place + by, by < 0 ? 'up' : 'down')}
      onKeyDown={(event) => onKeyDown(event, item)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} size={14} />
    </button>
  );
  return (
    <>
      {!result && (
        <p id={hint} className={styles['how']}>
          {text.ordering}
        </p>
      )}
      <ol ref={list} className={styles['order']}>
        {order.map((item, place) => (
          <li key={item} data-item={item} data-drop={dropAt(drag, order, place)}>
            {!result && (
              <button
                type="button"
                className={styles['grip']}
                data-part="handle"
                aria-label={text.move(nameOf(item))}
                aria-describedby={hint}
                {...handleOf(item)}
              >
                <EditorIcon name="grip" />
              </button>
            )}
            <span className={styles['place']}>{place + 1}</span>
            <span className={styles['item']}>{nameOf(item)}</span>
            {result ? (
              <Mark right={result.parts[place] === true} />
            ) : (
              <span className={styles['moves']}>
                {button(item, place, -1)}
                {button(item, place, 1)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {moved}
      </p>
    </>
  );
}
