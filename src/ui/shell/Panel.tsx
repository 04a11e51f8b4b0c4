import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { useExtensions } from '../extensions.ts';
import { Waiting } from '../details/Waiting.tsx';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { Overview } from '../overview/Overview.tsx';
import styles from './Panel.module.css';
import { PartBoundary } from '../controls/PartBoundary.tsx';
import { useOpenedAhead } from './useOpenedAhead.ts';
import { useArrowKeys } from '../controls/useArrowKeys.ts';
import { useKeptRow } from '../controls/useKeptRow.ts';
import { useScrollReset } from './useScrollReset.ts';
import type { Elements } from '../controls/elements.ts';

const loadActiveFilters = async () => (await import('../filters/ActiveFilters.tsx')).ActiveFilters;
export const loadOpened = async () => (await import('../details/Opened.tsx')).Opened;

/** What the arrow keys reach in the panel. */
const ITEMS = 'summary, li > button, li > a';

interface Props {
  readonly className: string | undefined;
  /** Content above the panel's own, for every view. */
  readonly head?: Elements;
}

/** The panel: the open tour, the detail page of the selection, or the overview. */
export function Panel({ className, head }: Props) {
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const compare = useSelect((state) => state.view.compare);
  const filtered = useSelect(({ view }) => FILTER_KEYS.some((key) => view[key].length > 0));
  const toured = useSelect(({ view }) => view.tour !== null);
  const { PanelFoot, loadPlayer } = useExtensions();
  const scroller = useScrollReset(selection);
  useOpenedAhead(loadOpened);
  useArrowKeys(scroller, ITEMS, 'rows');
  useKeptRow(scroller, ITEMS, selection);
  const content = (
    <>
      {filtered && <Lazy load={loadActiveFilters}>{(ActiveFilters) => <ActiveFilters />}</Lazy>}
      {selection ? (
        <Lazy
          key={`${selection.kind} ${selection.id} ${compare ?? ''}`}
          load={loadOpened}
          waiting={<Waiting selection={selection} />}
        >
          {(Opened) => <Opened {...selection} />}
        </Lazy>
      ) : (
        <PartBoundary>
          <Overview />
        </PartBoundary>
      )}
    </>
  );
  return (
    <main
      ref={scroller}
      data-part="panel"
      className={`${styles['panel']} ${className}`}
      aria-label={messages.overview.label}
      lang={language}
      tabIndex={-1}
    >
      {head && <div className={styles['head']}>{head}</div>}
      {toured && loadPlayer ? (
        <Lazy load={loadPlayer}>{(Player) => <Player>{content}</Player>}</Lazy>
      ) : (
        content
      )}
      {PanelFoot && (
        <footer className={`${styles['foot']} screen-only`}>
          <PanelFoot />
        </footer>
      )}
    </main>
  );
}
