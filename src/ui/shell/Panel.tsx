import { lazy, type ReactNode, Suspense } from 'react';
import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { titleOf } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Overview } from '../overview/Overview.tsx';
import styles from './Panel.module.css';
import { useOpenedAhead } from './useOpenedAhead.ts';
import { useArrowKeys } from '../controls/useArrowKeys.ts';
import { useScrollReset } from './useScrollReset.ts';

const ActiveFilters = lazy(async () => ({
  default: (await import('../filters/ActiveFilters.tsx')).ActiveFilters,
}));
const loadOpened = () => import('../details/Opened.tsx');
const Opened = lazy(async () => ({ default: (await loadOpened()).Opened }));

interface Props {
  readonly className: string | undefined;
  /** What is told of any view, above what the panel shows. */
  readonly head?: ReactNode;
  /** What can be done with any view, below what the panel shows. */
  readonly foot?: ReactNode;
}

/** What is in force, or the one thing that is opened. */
export function Panel({ className, head, foot }: Props) {
  const { actions, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const selection = useSelect((state) => state.view.selection);
  const compare = useSelect((state) => state.view.compare);
  const filtered = useSelect(({ view }) => FILTER_KEYS.some((key) => view[key].length > 0));
  const scroller = useScrollReset(selection);
  useOpenedAhead(loadOpened);
  useArrowKeys(scroller, 'summary, li > button, li > a', 'rows');
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
      {filtered && (
        <Boundary onFailure={actions.tellUnloaded}>
          <Suspense>
            <ActiveFilters />
          </Suspense>
        </Boundary>
      )}
      {selection ? (
        <Boundary
          key={`${selection.kind} ${selection.id} ${compare ?? ''}`}
          onFailure={() => actions.tellUnloaded()}
          // Browsers do not fetch a module again that failed once: https://github.com/whatwg/html/issues/6768
          fallback={
            <button type="button" onClick={environment.address.reload}>
              {FIRST_WORDS[language].failure.reload}
            </button>
          }
        >
          <Suspense
            // No heading: that is there when the page is.
            fallback={
              <p className={styles['waiting']} aria-busy="true">
                {titleOf(dataset, selection)?.[language]}
              </p>
            }
          >
            <Opened {...selection} />
          </Suspense>
        </Boundary>
      ) : (
        <Overview />
      )}
      {foot && <footer className={styles['foot']}>{foot}</footer>}
    </main>
  );
}
