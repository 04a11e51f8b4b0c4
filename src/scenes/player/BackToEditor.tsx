import { hasTour, OWN, type Tour } from '../../domain/tour/tour.ts';
import { tourWords } from '../../i18n/tours.ts';
import { useCapability, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './BackToTour.module.css';

/** The way from the reader's own tour back to its editor. Nothing if it is open, and for a tour that a link has brought. */
export function BackToEditor({ tour }: { readonly tour: Tour }) {
  const { actions, environment } = useLodelines();
  const { language } = useMessages();
  const text = tourWords(tour, language);
  const editing = useSelect(({ session }) => session.dialog === 'tour');
  const whole = useCapability('links');
  if (tour.id !== OWN || editing || !whole || hasTour(environment.address.fragment())) return null;
  return (
    <p className={`${styles['away']} screen-only`}>
      <span>{text.own}</span>
      <button type="button" onClick={() => actions.openDialog('tour')}>
        <span>{text.edit}</span>
      </button>
    </p>
  );
}
