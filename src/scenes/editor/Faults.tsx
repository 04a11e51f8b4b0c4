import { useMessages } from '../../state/useLodelines.ts';
import { faultText } from './faultText.ts';
import styles from './MyTour.module.css';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';

/** So many are listed. */
const LISTED = 20;

/** What was wrong in the file or link that was opened last, place by place. */
export function Faults() {
  const text = useEditorText();
  const { language } = useMessages();
  const { dismissFaults } = useEditor();
  const faults = useEdited((state) => state.faults);
  if (faults.length === 0) return null;
  return (
    <section className={styles['note']} role="alert">
      <h3>{text.faults(faults.length)}</h3>
      <ul>
        {faults.slice(0, LISTED).map((fault, index) => (
          <li key={index}>{faultText(fault, language)}</li>
        ))}
        {faults.length > LISTED && <li>{text.faultsMore(faults.length - LISTED)}</li>}
      </ul>
      <button type="button" onClick={dismissFaults}>
        {text.close}
      </button>
    </section>
  );
}
