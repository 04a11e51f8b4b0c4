import { isComposing } from './composition.ts';
import field from './field.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly className: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onEscape: () => void;
}

/** Stands for a field whose code is loading, so that no typed letter is lost. */
export function WaitingField({ label, placeholder, className, typed, onType, onEscape }: Props) {
  return (
    <input
      ref={borrowFocus}
      className={`${field['field']} ${field['outlined']} ${className}`}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !isComposing(nativeEvent) && onEscape()}
    />
  );
}

/**
 * Focuses the field while it is on the page, and afterwards what had the focus before. The function must be the same in
 * every render: React calls a new ref function again.
 */
function borrowFocus(input: HTMLInputElement): () => void {
  const { activeElement } = document;
  input.focus();
  return () => {
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };
}
