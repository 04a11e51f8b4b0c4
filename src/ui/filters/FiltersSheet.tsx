import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import type { FacetName } from '../../state/derived/facets.ts';
import { FILTERS } from '../../i18n/filters.ts';
import { useLodelines, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useHasPanelBeside } from '../controls/useMedia.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FiltersSheet.module.css';
import { LensField } from './LensField.tsx';
import { useFacets } from './useFacets.ts';
import { WaysBack } from './WaysBack.tsx';

/** The records that each facet restricts, and therefore counts. */
const RESTRICTS: Readonly<Record<FacetName, readonly ('partnerships' | 'events')[]>> = {
  mineral: ['partnerships', 'events'],
  partnershipKind: ['partnerships', 'events'],
  binding: ['partnerships', 'events'],
  eventKind: ['events'],
  confidence: ['events'],
};

/** The dialog with the lens and all facets. Every option has the number of records that it would show. */
export function FiltersSheet() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const text = FILTERS[language];
  // Over the panel it leaves map and timeline usable. Elsewhere it is modal, to keep the focus out of what it covers.
  const overPanel = useHasPanelBeside();
  const active = useSelect(({ view }) => FILTER_KEYS.some((key) => view[key].length > 0));
  const snapshot = useSnapshot();
  const facets = useFacets();
  return (
    <Dialog
      title={messages.filters.title}
      modal={!overPanel}
      dims={false}
      className={`${styles['sheet']} ${overPanel ? styles['overPanel'] : ''}`}
    >
      <div className={styles['state']}>
        <output>{text.shown(text.found(snapshot.shown, snapshot.events.length))}</output>
        <button type="button" aria-disabled={!active} onClick={actions.clearFilters}>
          {text.clear}
        </button>
      </div>
      <WaysBack />
      <LensField />
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} counted={RESTRICTS[facet.name]} />
      ))}
    </Dialog>
  );
}
