import { useMemo } from 'react';
import { FILTER_KEYS, passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import { unfilteredAt } from '../../state/derived/facets.ts';
import { useLodelines, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { Icon } from '../controls/Icon.tsx';
import { passFocus } from '../controls/passFocus.ts';
import styles from './ActiveFilters.module.css';
import { useFilterLabels } from './useFilterLabels.ts';
import { WaysBack } from './WaysBack.tsx';

/** The active filter values, each with a button that removes it, and the number of records that pass. */
export function ActiveFilters() {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const snapshot = useSnapshot();
  const view = useSelect((state) => state.view);
  const labelOf = useFilterLabels();
  const text = messages.filters;
  const all = useMemo(() => unfilteredAt(dataset, view.lens, view.time), [dataset, view.lens, view.time]);
  const chosen = FILTER_KEYS.flatMap((key) => view[key].map((value) => ({ key, value })));

  const isHidden = () => {
    const { selection } = view;
    if (selection?.kind === 'partnership') {
      const partnership = dataset.partnerships.get(selection.id);
      return partnership !== undefined && !passesPartnership(partnership, view);
    }
    const event = selection?.kind === 'event' ? dataset.events.get(selection.id) : undefined;
    return event !== undefined && !passesEvent(event, (id) => dataset.partnerships.get(id), view);
  };
  return (
    <section className={styles['active']} aria-label={text.chosen}>
      <ul>
        {chosen.map(({ key, value }) => {
          const label = labelOf(key, value);
          const what = key === 'confidence' || key === 'binding' ? text[key](label) : label;
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
      <p>
        {isHidden() ? (
          <strong>{text.hidden}</strong>
        ) : (
          text.passing(snapshot.shown, all.partnerships, snapshot.events.length, all.events)
        )}
      </p>
      <WaysBack />
    </section>
  );
}
