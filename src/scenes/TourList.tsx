import { textIn, type TourSummary } from '../domain/tour/tour.ts';
import { TOURS } from '../i18n/tours.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './TourList.module.css';

/** Buttons that open tours. */
export function TourList({ tours }: { readonly tours: readonly TourSummary[] }) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  return (
    <ul className={styles['tours']}>
      {tours.map(({ id, title, scenes, minutes }) => (
        <li key={id}>
          <button type="button" onClick={() => actions.openTour(id)}>
            <span>{textIn(title, language)}</span>
            <small>{TOURS[language].length(scenes, minutes)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
