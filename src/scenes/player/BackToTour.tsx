import type { Tour } from '../../domain/tour/tour.ts';
import { tourWords } from '../../i18n/tours.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Icon } from '../../ui/controls/Icon.tsx';
import styles from './BackToTour.module.css';

/** The way back for a reader who has changed the view of the scene. */
export function BackToTour({ tour }: { readonly tour: Tour }) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const text = tourWords(tour, language);
  return (
    <p className={`${styles['away']} screen-only`}>
      <span>{text.away}</span>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes.
          currentTarget.closest<HTMLElement>('[data-part="tour"]')?.focus();
          actions.backToTour();
        }}
      >
        <Icon name="left" size={14} />
        <span>{text.back}</span>
      </button>
    </p>
  );
}
