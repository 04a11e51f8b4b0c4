import { loadCode } from '../../data/load.ts';
import { isLesson } from '../../domain/lesson/lesson.ts';
import { hasTour, OWN, type Tour } from '../../domain/tour/tour.ts';
import { tourWords } from '../../i18n/tours.ts';
import { useCapability, useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useTours } from '../../state/useTours.ts';
import { TourList } from '../TourList.tsx';
import { useSceneSources } from '../useSceneSources.ts';
import { FoldedSources } from './FoldedSources.tsx';
import styles from './SceneText.module.css';

/** What follows a tour: its sources, from the start again, a copy to edit, the map without it, or another tour. */
export function TourEnd({ tour }: { readonly tour: Tour }) {
  const app = useLodelines();
  const { actions, environment } = app;
  const { language } = useMessages();
  const text = tourWords(tour, language);
  const whole = useCapability('links');
  const isForeign = tour.id !== OWN || hasTour(environment.address.fragment());
  const others = useTours(isLesson(tour) ? 'lessons' : 'tours').filter(({ id }) => id !== tour.id);
  const sources = useSceneSources(tour.scenes);
  return (
    <section className={styles['end']} aria-label={text.end}>
      <h4>{text.end}</h4>
      <p className={`${styles['onward']} screen-only`}>
        <button type="button" onClick={() => actions.goToStep(1)}>
          {text.again}
        </button>
        {whole && (
          <button
            type="button"
            onClick={() => {
              actions.goToStep(1);
              actions.setUi('present');
            }}
          >
            {text.present}
          </button>
        )}
        {whole && isForeign && !isLesson(tour) && (
          <button
            type="button"
            onClick={() => {
              loadCode('editor', import('../editor/copyTour.ts')).then(
                ({ copyTour }) => copyTour(app, tour),
                actions.tellFailure,
              );
            }}
          >
            {text.copy}
          </button>
        )}
        <button type="button" onClick={actions.leaveTour}>
          {text.explore}
        </button>
      </p>
      {sources && <FoldedSources name={text.allSources(sources.length)} sources={sources} />}
      {others.length > 0 && (
        <div className="screen-only">
          <h4>{text.others}</h4>
          <TourList tours={others} />
        </div>
      )}
    </section>
  );
}
