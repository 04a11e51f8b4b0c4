import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './MyTour.module.css';
import { sceneChanges } from './sceneChanges.ts';
import { useChangesSince } from './useChangesSince.ts';
import { useEdited, useEditor, useEditorText } from './useEditor.ts';

/** Which data the tour was made with, if it is not what the page shows, and what has changed in its scenes since. */
export function ReleaseNote() {
  const text = useEditorText();
  const { language } = useMessages();
  const { dataset } = useLodelines();
  const { change } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const { release, scenes } = draft;
  const differs = release !== null && release !== dataset.release && scenes.length > 0;
  const changes = useChangesSince(differs ? release : null);
  if (!differs) return null;
  const changed = changes ? sceneChanges(scenes, changes) : [];
  const added = changes ? changes.partnerships.added.length + changes.events.added.length : 0;
  return (
    <section className={styles['note']}>
      <p>{text.release(release, dataset.release)}</p>
      {!changes && <p>{text.releaseUnknown}</p>}
      {changes && changed.length === 0 && <p>{text.releaseSame}</p>}
      {changed.length > 0 && (
        <>
          <p>{text.releaseChanged}</p>
          <ul>
            {changed.map(({ scene, id, name, how }) => (
              <li key={`${scene} ${id}`}>{text[how](scene, name[language])}</li>
            ))}
          </ul>
        </>
      )}
      {added > 0 && <p>{text.addedSince(added)}</p>}
      <button
        type="button"
        onClick={() => change((before) => ({ ...before, release: dataset.release }), { kind: 'release' })}
      >
        {text.releaseUse}
      </button>
    </section>
  );
}
