import { textIn } from '../domain/tour/tour.ts';
import { TOURS } from '../i18n/tours.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './TourLinks.module.css';
import { useTours } from './useTours.ts';

interface Props {
  readonly title: string;
  /** The id of a tour that is left out. */
  readonly without?: string;
}

/** Buttons that open tours. Nothing until they have loaded. */
export function TourLinks({ title, without }: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const tours = useTours().filter(({ id }) => id !== without);
  if (tours.length === 0) return null;
  return (
    <section className={`${styles['tours']} screen-only`} aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {tours.map(({ id, title: name, scenes, minutes }) => (
          <li key={id}>
            <button type="button" onClick={() => actions.openTour(id)}>
              <span>{textIn(name, language)}</span>
              <small>{TOURS[language].length(scenes, minutes)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
