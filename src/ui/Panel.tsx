import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { lazy, Suspense } from 'react';
import { FILTER_KEYS } from '../domain/filter.ts';
import { Boundary } from '../state/Boundary.tsx';
import { CountryDetail } from './CountryDetail.tsx';
import { EventDetail } from './EventDetail.tsx';
import { Overview } from './Overview.tsx';
import styles from './Panel.module.css';
import { PartnershipDetail } from './PartnershipDetail.tsx';
import { useScrollReset } from './useScrollReset.ts';

const ActiveFilters = lazy(async () => ({
  default: (await import('./filters/ActiveFilters.tsx')).ActiveFilters,
}));

/** What is in force, or the one thing that is opened. */
export function Panel({ className }: { readonly className: string | undefined }) {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const filtered = useSelect(({ view }) => FILTER_KEYS.some((key) => view[key].length > 0));
  const scroller = useScrollReset(selection);
  const content = () => {
    switch (selection?.kind) {
      case 'partnership':
        return <PartnershipDetail id={selection.id} />;
      case 'event':
        return <EventDetail id={selection.id} />;
      case 'country':
        return <CountryDetail id={selection.id} />;
      case undefined:
        return <Overview />;
    }
  };
  return (
    <main
      ref={scroller}
      className={`${styles['panel']} ${className}`}
      aria-label={messages.overview.label}
      lang={language}
      tabIndex={-1}
    >
      {filtered && (
        <Boundary onFailure={actions.tellUnloaded}>
          <Suspense>
            <ActiveFilters />
          </Suspense>
        </Boundary>
      )}
      {content()}
    </main>
  );
}
