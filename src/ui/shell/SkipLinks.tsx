import { useMessages } from '../../state/useLodelines.ts';
import { useSkip } from '../controls/useSkip.ts';
import styles from './SkipLinks.module.css';

type Part = 'partnerships' | 'events' | 'figures' | 'panel' | 'date';

/** Skip links to parts of the page, visible only while focused. */
export function SkipLinks({ to: parts }: { readonly to: readonly Part[] }) {
  const text = useMessages().messages.skip;
  const skipTo = useSkip();
  return (
    <nav className={`${styles['skip']} screen-only`} aria-label={text.label}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => skipTo(part)}>
          {text[part]}
        </button>
      ))}
    </nav>
  );
}
