import { useMessages } from '../../state/useLodelines.ts';
import styles from './SkipLinks.module.css';

/** Where the focus goes to. */
const PARTS = {
  partnerships: '#partnerships',
  events: '#events',
  figures: '#figures',
  panel: 'main',
  date: '#timeline input[type="text"]',
} as const;

/** Stops of the Tab key that are seen only while they have the focus: the way past what lies between. */
export function SkipLinks({ to: parts }: { readonly to: readonly (keyof typeof PARTS)[] }) {
  const text = useMessages().messages.skip;
  return (
    <nav className={styles['skip']} aria-label={text.label}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => skipTo(PARTS[part])}>
          {text[part]}
        </button>
      ))}
    </nav>
  );
}

/** Gives the focus to the row that Tab would reach, or to the element itself. */
export function skipTo(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  const row = part?.querySelector<HTMLElement>('tbody [tabindex="0"]');
  (row ?? part)?.focus();
}
