import { useMessages, useSelect } from '../state/useLodelines.ts';
import { CountryDetail } from './CountryDetail.tsx';
import { EventDetail } from './EventDetail.tsx';
import { Overview } from './Overview.tsx';
import styles from './Panel.module.css';
import { PartnershipDetail } from './PartnershipDetail.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { useScrollReset } from './useScrollReset.ts';

/** What is in force, or the one thing that is opened. */
export function Panel({ className }: { readonly className: string | undefined }) {
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const scroller = useScrollReset(selection);
  useRowKeys(scroller, 'summary, li > button, li > a');
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
      {content()}
    </main>
  );
}
