/** A text field over a value: typing, Enter, Escape, leaving it, and input methods such as that for Korean. */
import {
  type ChangeEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

type FieldEvent = SyntheticEvent<HTMLInputElement>;

interface Draft {
  /** Null once the field has been left. */
  readonly text: string | null;
  /** Why the text was refused; null while it is being typed. */
  readonly reason: string | null;
  /** What was shown when it was refused. The draft ends when something else is shown. */
  readonly shown: string;
}

interface Listeners {
  readonly onFocus: () => void;
  /** Called for each change by the reader. */
  readonly onType: () => void;
  /** Takes a typed text. Returns null, or the reason why it refuses it. */
  readonly onCommit: (text: string) => string | null | Promise<string | null>;
}

/**
 * `shown` is the text of the value. Returns the reason of the last refusal, which ends when the
 * reader types or comes back or when the value changes, and the properties of the input.
 */
export function useDateInput(shown: string, { onFocus, onType, onCommit }: Listeners) {
  const [latest, setDraft] = useState<Draft | null>(null);
  const draft = latest?.reason === null || latest?.shown === shown ? latest : null;
  const field = useRef<HTMLInputElement>(null);
  /** Set by Escape, because it blurs the field, and the blur would commit the text. */
  const cancelled = useRef(false);
  /** Whether Enter was pressed in the composition. */
  const entered = useRef(false);
  /** Whether the mouse button was pressed on the field before it had the focus. */
  const clicked = useRef(false);

  useLayoutEffect(() => {
    // A new value loses the selection: in playback, typing would not replace the date.
    if (draft === null && field.current?.matches(':focus')) field.current.select();
  }, [shown, draft]);

  const end = ({ currentTarget: { value } }: FieldEvent, left: boolean) => {
    const settle = (reason: string | null) =>
      setDraft(reason === null ? null : { text: left ? null : value, reason, shown });
    const settleLater = async (reason: Promise<string | null>) => settle(await reason);
    const reason = value.trim() === '' || value === shown ? null : onCommit(value);
    if (reason instanceof Promise) void settleLater(reason);
    else settle(reason);
  };
  return {
    reason: draft?.reason ?? null,
    input: {
      ref: field,
      value: draft?.text ?? shown,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        onType();
        setDraft({ text: target.value, reason: null, shown });
      },
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        // Enter that ends a syllable: the text is complete when the composition has ended.
        if (event.nativeEvent.isComposing) entered.current = event.key === 'Enter';
        else if (event.key === 'Enter') end(event, false);
        else if (event.key === 'Escape') {
          cancelled.current = true;
          setDraft(null);
          event.currentTarget.blur();
        }
      },
      onCompositionStart: () => {
        entered.current = false;
      },
      onCompositionEnd: (event: FieldEvent) => {
        if (entered.current) end(event, false);
        entered.current = false;
      },
      onMouseDown: ({ currentTarget }: FieldEvent) => {
        clicked.current = currentTarget.ownerDocument.activeElement !== currentTarget;
      },
      onFocus: ({ currentTarget }: FieldEvent) => {
        cancelled.current = false;
        onFocus();
        setDraft(null);
        currentTarget.select();
      },
      onMouseUp: (event: FieldEvent) => {
        // WebKit would set the caret and lose the selection: https://bugs.webkit.org/show_bug.cgi?id=22691
        if (clicked.current) event.preventDefault();
        clicked.current = false;
      },
      onBlur: (event: FieldEvent) => {
        if (!cancelled.current && draft?.text != null) end(event, true);
      },
    },
  };
}
