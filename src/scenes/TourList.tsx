import { textIn, type TourSummary } from '../domain/tour/tour.ts';
import { lengthOfTour } from '../i18n/tours.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './TourList.module.css';

/** Buttons that open tours or lessons. */
export function TourList({ tours }: { readonly tours: readonly TourSummary[] }) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  return (
    <ul className={styles['tours']}>
      {tours.map((tour) => (
        <li key={tour.id}>
          <button type="button" onClick={() => actions.openTour(tour.id)}>
            <span>{textIn(tour.title, language)}</span>
            <small>{lengthOfTour(tour, language)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
