import { useMemo } from 'react';
import { FILTER_KEYS, passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import { unfilteredAt } from '../../state/derived/facets.ts';
import { FILTERS } from '../../i18n/filters.ts';
import { useLodelines, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import { passFocus } from '../controls/passFocus.ts';
import styles from './ActiveFilters.module.css';
import { useActiveFilterLabels } from './useFilterLabels.ts';
import { WaysBack } from './WaysBack.tsx';

/** The active filter values, each with a button that removes it, and the number of records that pass. */
export function ActiveFilters() {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const mineral = useSelect(({ view }) => view.mineral);
  const kind = useSelect(({ view }) => view.kind);
  const confidence = useSelect(({ view }) => view.confidence);
  const binding = useSelect(({ view }) => view.binding);
  const labelOf = useActiveFilterLabels();
  const text = FILTERS[language];
  const values = { mineral, kind, confidence, binding };
  const chosen = FILTER_KEYS.flatMap((key) => values[key].map((value) => ({ key, value })));
  return (
    <section className={styles['active']} aria-label={text.chosen}>
      <ul>
        {chosen.map(({ key, value }) => {
          const what = labelOf(key, value);
          return (
            <li key={`${key} ${value}`}>
              <button
                type="button"
                aria-label={text.remove(what)}
                onClick={(event) => {
                  passFocus(event.currentTarget, chosen.length > 1);
                  actions.removeFilter(key, value);
                }}
              >
                <span>{what}</span>
                <Icon name="close" size={10} />
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={styles['clear']}
            onClick={(event) => {
              passFocus(event.currentTarget);
              actions.clearFilters();
            }}
          >
            {text.clear}
          </button>
        </li>
      </ul>
      <Passing />
      <WaysBack />
    </section>
  );
}

/** How many records pass the filters, or that they hide the selection. */
function Passing() {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const snapshot = useSnapshot();
  const lens = useSelect(({ view }) => view.lens);
  const time = useSelect(({ view }) => view.time);
  const all = useMemo(() => unfilteredAt(dataset, lens, time), [dataset, lens, time]);
  const isHidden = useSelect(({ view }) => {
    const { kind, id = '' } = view.selection ?? {};
    const partnership = kind === 'partnership' ? dataset.partnerships.get(id) : undefined;
    const event = kind === 'event' ? dataset.events.get(id) : undefined;
    return (
      (partnership !== undefined && !passesPartnership(partnership, view)) ||
      (event !== undefined && !passesEvent(event, (one) => dataset.partnerships.get(one), view))
    );
  });
  const text = FILTERS[language];
  return (
    <p>
      {isHidden ? (
        <strong>{text.hidden}</strong>
      ) : (
        text.passing(snapshot.shown, all.partnerships, snapshot.events.length, all.events)
      )}
    </p>
  );
}
