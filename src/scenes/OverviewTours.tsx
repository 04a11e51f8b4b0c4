import { TOURS } from '../i18n/tours.ts';
import { useMessages } from '../state/useLodelines.ts';
import { useTours } from '../state/useTours.ts';
import list from '../ui/overview/list.module.css';
import { TourList } from './TourList.tsx';

/** A section of the overview with all tours. Nothing until they have loaded. */
export function OverviewTours() {
  const { language } = useMessages();
  const tours = useTours();
  if (tours.length === 0) return null;
  return (
    <details className={`${list['section']} screen-only`}>
      <summary>
        <span>{TOURS[language].tours}</span> <span>{tours.length}</span>
      </summary>
      <TourList tours={tours} />
    </details>
  );
}
