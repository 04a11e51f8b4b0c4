import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { readDate } from '../../domain/time/dateText.ts';
import type { Day } from '../../domain/time/date.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import { dayMeant, type Handle } from '../../domain/time/time.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './DateField.module.css';

interface Props {
  readonly handle: Handle;
  readonly day: Day;
  readonly label: string;
}

/** The date as a text field. A typed date becomes the date of the view; an invalid one shows a message instead. */
export function DateField({ handle, day, label }: Props) {
  const { actions, dataset, store } = useLodelines();
  const { messages } = useMessages();
  const help = useId();
  /** The text being typed; null if nothing has been typed. */
  const [draft, setDraft] = useState<string | null>(null);
  /** Why the typed text is not accepted; null if it is. */
  const [unread, setUnread] = useState<string | null>(null);
  /** Set by Escape, because it blurs the field, and the blur would commit the draft, which is not yet cleared. */
  const cancelled = useRef(false);
  const shown = messages.day(day);

  const leave = () => {
    setDraft(null);
    setUnread(null);
  };
  const commit = () => {
    if (cancelled.current || draft === null || draft.trim() === '' || draft === shown) return leave();
    const date = readDate(draft);
    if (!date) return setUnread(messages.timeline.unread(draft.slice(0, 30)));
    const axis = recordSpan(dataset);
    if (date.after <= axis.start || date.first >= axis.end) {
      return setUnread(messages.timeline.outside(messages.day(axis.start), messages.day(axis.end - 1)));
    }
    actions.setDay(dayMeant(date, store.getState().view.time.mode, handle), handle);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') {
      leave();
      cancelled.current = true;
      event.currentTarget.blur();
    }
  };
  return (
    <span className={styles['field']} data-text={draft ?? shown}>
      <input
        data-part="date"
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={unread !== null}
        aria-describedby={unread === null ? undefined : help}
        value={draft ?? shown}
        size={1}
        onFocus={(event) => {
          cancelled.current = false;
          event.currentTarget.select();
        }}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      {unread !== null && (
        <span id={help} className={styles['help']} role="alert">
          {unread}
        </span>
      )}
    </span>
  );
}
