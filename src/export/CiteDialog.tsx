import { CITE } from '../i18n/cite.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { CopyField, Told } from '../ui/controls/CopyField.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import { citationBibtex, citationRis, citationText } from './citation.ts';
import { citedView } from './citedView.ts';
import styles from './CiteDialog.module.css';
import { wayToView } from './wayBack.ts';

/** A citation of the view in three formats, each with a copy button. */
export function CiteDialog() {
  const { dataset, environment } = useLodelines();
  const { language } = useMessages();
  const view = useSelect((state) => state.view);
  const { told, copy } = useCopying();
  const text = CITE[language];
  const back = wayToView(view, dataset, environment.address.base);
  const cited = citedView(view, dataset, back.link);
  return (
    <Dialog title={text.title} className={styles['cite']}>
      <p className={styles['hint']}>{back.link === null ? `${text.local} ${back.words}` : text.link}</p>
      <CopyField name={text.text} value={citationText(cited)} prose copy={copy} />
      <CopyField name="BibTeX" value={citationBibtex(cited)} copy={copy} />
      <CopyField name="RIS" value={citationRis(cited)} copy={copy} />
      <Told>{told}</Told>
    </Dialog>
  );
}
