import { useState } from 'react';
import { OWN } from '../../domain/tour/tour.ts';
import { OwnLinkHint } from '../../export/OwnLinkHint.tsx';
import { useOwnLink } from '../../export/useOwnLink.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { siteOf } from '../../state/environment.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import { CopyField, Told } from '../../ui/controls/CopyField.tsx';
import form from '../../ui/controls/form.module.css';
import { useCopying } from '../../ui/controls/useCopying.ts';
import styles from './MyTour.module.css';
import { useEdited, useEditor, useEditorText, useLessonText } from './useEditor.ts';

/** The tour as a link, as long as links can be. */
export function TourLink() {
  const text = useEditorText();
  const words = useLessonText();
  const { dataset, environment } = useLodelines();
  const { showLink } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const language = useEdited((state) => state.language);
  const [notes, setNotes] = useState(true);
  const { told, copy } = useCopying();
  const made = useOwnLink(draft, notes, language);
  const release = draft.release ?? dataset.release;
  const query = `?${draft.lesson ? 'lesson' : 'tour'}=${OWN}&data=${release}`;
  const link = new URL(query + (made?.fragment ?? ''), environment.address.base).href;
  const leadsNowhere = siteOf(environment) === null && isLocal(link);
  return (
    <section className={styles['note']}>
      <label className={form['tick']}>
        <input type="checkbox" checked={notes} onChange={() => setNotes(!notes)} />
        <span>{draft.lesson ? words.linkNotes : text.linkNotes}</span>
      </label>
      {leadsNowhere && <p role="alert">{text.linkNone}</p>}
      {made && !leadsNowhere && (
        <>
          {made.fits && <CopyField name={text.linkName} value={link} copy={copy} />}
          <OwnLinkHint link={made} release={release} />
          {made.fits && isLocal(link) && <p className={styles['hint']}>{text.linkLocal}</p>}
        </>
      )}
      <button type="button" onClick={() => showLink(false)}>
        {text.close}
      </button>
      <Told>{told}</Told>
    </section>
  );
}
