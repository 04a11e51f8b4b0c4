import { TOURS } from '../i18n/tours.ts';
import { useMessages } from '../state/useLodelines.ts';
import { useTours } from '../state/useTours.ts';
import list from '../ui/overview/list.module.css';
import { TourList } from './TourList.tsx';

/** Sections of the overview with all tours and all lessons. Nothing until they have loaded. */
export function OverviewTours() {
  return (
    <>
      <Section which="tours" />
      <Section which="lessons" />
    </>
  );
}

function Section({ which }: { readonly which: 'tours' | 'lessons' }) {
  const { language } = useMessages();
  const tours = useTours(which);
  if (tours.length === 0) return null;
  return (
    <details className={`${list['section']} screen-only`}>
      <summary>
        <span>{TOURS[language][which]}</span> <span>{tours.length}</span>
      </summary>
      <TourList tours={tours} />
    </details>
  );
}
