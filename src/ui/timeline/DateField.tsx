import { useId, useRef } from 'react';
import { loadCode } from '../../data/load.ts';
import type { Day } from '../../domain/time/date.ts';
import { overlap } from '../../domain/time/life.ts';
import type { Handle } from '../../domain/time/time.ts';
import type * as WrittenTime from '../../domain/time/writtenTime.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './DateField.module.css';
import { useDateInput } from './useDateInput.ts';

/** Loaded when the field has the focus: the first view needs no typed dates. */
type Reader = typeof WrittenTime;

interface Props {
  readonly handle: Handle;
  readonly day: Day;
  readonly label: string;
}

/** The date as a text field. A typed date or window becomes the time of the view; otherwise a message says why not. */
export function DateField({ handle, day, label }: Props) {
  const { actions, dataset, store } = useLodelines();
  const { messages } = useMessages();
  const help = useId();
  const reader = useRef<Reader | null>(null);
  const load = async () =>
    (reader.current ??= await loadCode('writtenTime', import('../../domain/time/writtenTime.ts')));

  /** Shows the time that a text means. Returns why it cannot be shown, or null. */
  const show = ({ readWritten, timeMeant }: Reader, text: string): string | null => {
    const words = messages.timeline;
    const written = readWritten(text);
    if (!written) return words.unread(text.slice(0, 30));
    if (written.kind === 'ambiguous') {
      return words.ambiguous(text.slice(0, 30), written.one, written.other);
    }
    const current = store.getState().view.time;
    const { time, span } = timeMeant(written, current, handle);
    const axis = recordSpan(dataset);
    if (!overlap(span, axis)) return words.outside(axis.start, axis.end - 1);
    if (time.mode === 'between' && time.start > time.day) {
      return handle === 'start' ? words.startAfterEnd(time.day) : words.endBeforeStart(time.start);
    }
    actions.setTime(time);
    return null;
  };
  const showLater = async (text: string) => {
    try {
      return show(await load(), text);
    } catch (error) {
      actions.tellFailure(error);
      return null;
    }
  };
  const { reason, input } = useDateInput(messages.day(day), {
    // Once the reader of dates has loaded, a date is shown in the same moment.
    onFocus: () => void load().catch(() => undefined),
    // Playback would change the date under the hands of the reader.
    onType: () => actions.setPlaying(false),
    onCommit: (text) => (reader.current ? show(reader.current, text) : showLater(text)),
  });
  return (
    <span className={styles['field']} data-text={input.value}>
      <input
        data-part="date"
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={reason !== null}
        aria-describedby={reason === null ? undefined : help}
        size={1}
        {...input}
      />
      {reason !== null && (
        <span id={help} className={styles['help']} role="alert">
          {reason}
        </span>
      )}
    </span>
  );
}
