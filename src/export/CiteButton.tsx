import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './CiteButton.module.css';

/** A button that opens the citation of the view. */
export function CiteButton() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <button type="button" className={styles['cite']} onClick={() => actions.openDialog('cite')}>
      {messages.cite.open}
    </button>
  );
}
