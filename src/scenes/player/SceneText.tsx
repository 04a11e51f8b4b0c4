import { textIn } from '../../domain/tour/tour.ts';
import { TOURS } from '../../i18n/tours.ts';
import { useDetails, useMessages } from '../../state/useLodelines.ts';
import { Names } from '../../ui/details/Names.tsx';
import { SourceList } from '../../ui/details/Sources.tsx';
import { sceneSources } from '../sceneSources.ts';
import type { OpenScene } from '../useScene.ts';
import styles from './SceneText.module.css';
import { TourEnd } from './TourEnd.tsx';

/** What a scene can show, and how its list is called. */
const SHOWN = [
  ['partnership', 'partnerships'],
  ['event', 'events'],
  ['country', 'countries'],
] as const;

/** The words of a scene, what it shows and its sources; after the last one, the end of the tour. */
export function SceneText({ tour, scene, step }: OpenScene) {
  const { language } = useMessages();
  const details = useDetails();
  const text = TOURS[language];
  const shown = SHOWN.map(([kind, name]) => [kind, scene.show?.[name] ?? []] as const).filter(
    ([, ids]) => ids.length > 0,
  );
  const sources = details ? sceneSources([scene], details) : [];
  return (
    <>
      <div className={styles['words']}>
        <h3>{textIn(scene.title, language)}</h3>
        <p>{textIn(scene.text, language)}</p>
      </div>
      {step === tour.scenes.length && <TourEnd tour={tour} />}
      {shown.length > 0 && (
        <section className={styles['shown']}>
          <h4>{text.shown}</h4>
          {shown.map(([kind, ids]) => (
            <Names key={kind} kind={kind} ids={ids} />
          ))}
        </section>
      )}
      {details && sources.length > 0 && (
        <details className={styles['sources']}>
          <summary>{text.sources(sources.length)}</summary>
          <SourceList ids={sources} details={details} />
        </details>
      )}
    </>
  );
}
