import { useMemo, useState } from 'react';
import { MOST_IN_LINK } from '../../domain/ownTour/fragment.ts';
import { OWN } from '../../domain/tour/tour.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { siteOf } from '../../state/environment.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import { CopyField, Told } from '../../ui/controls/CopyField.tsx';
import form from '../../ui/controls/form.module.css';
import { useCopying } from '../../ui/controls/useCopying.ts';
import styles from './MyTour.module.css';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';
import { useFragment } from './useFragment.ts';

/** The tour as a link, as long as links can be. */
export function TourLink() {
  const text = useEditorText();
  const { dataset, environment } = useLodelines();
  const { showLink } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const [notes, setNotes] = useState(true);
  const { told, copy } = useCopying();
  const shared = useMemo(
    () => (notes ? draft : { ...draft, scenes: draft.scenes.map((scene) => ({ ...scene, notes: {} })) }),
    [draft, notes],
  );
  const fragment = useFragment(shared);
  const release = draft.release ?? dataset.release;
  const link = new URL(`?tour=${OWN}&data=${release}${fragment ?? ''}`, environment.address.base).href;
  const fits = (fragment?.length ?? 0) <= MOST_IN_LINK;
  const leadsNowhere = siteOf(environment) === null && isLocal(link);
  return (
    <section className={`${styles['note']} ${styles['link']}`}>
      <label className={form['tick']}>
        <input type="checkbox" checked={notes} onChange={() => setNotes(!notes)} />
        <span>{text.linkNotes}</span>
      </label>
      {leadsNowhere && <p role="alert">{text.linkNone}</p>}
      {fragment !== null &&
        !leadsNowhere &&
        (fits ? (
          <>
            <CopyField name={text.linkName} value={link} copy={copy} />
            <p className={styles['hint']}>{isLocal(link) ? text.linkLocal : text.linkHint(release)}</p>
          </>
        ) : (
          <p role="alert">{text.linkLong(fragment.length, MOST_IN_LINK)}</p>
        ))}
      <button type="button" onClick={() => showLink(false)}>
        {text.close}
      </button>
      <Told>{told}</Told>
    </section>
  );
}
