import { FILTERS } from '../../i18n/filters.ts';
import { useMemo } from 'react';
import { chosenInFacet, nearestDay, type WayBack, waysBack, without } from '../../state/derived/facets.ts';
import {
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useSnapshot,
} from '../../state/useLodelines.ts';
import { movedTo } from '../../state/derived/eventTime.ts';
import { capabilities } from '../../state/capabilities.ts';
import { passFocus } from '../controls/passFocus.ts';
import { useActiveFilterLabels } from './useFilterLabels.ts';
import styles from './WaysBack.module.css';

/** If the view shows no records: says so and suggests the changes that would show the most. */
export function WaysBack() {
  const snapshot = useSnapshot();
  return snapshot.shown === 0 && snapshot.events.length === 0 ? <Nothing /> : null;
}

function Nothing() {
  const { actions, dataset, store } = useLodelines();
  const { messages, language } = useMessages();
  const labelOf = useActiveFilterLabels();
  const view = useSelect((state) => state.view);
  const ways = useMemo(() => waysBack(dataset, view, view.time), [dataset, view]);
  const record = useLensRecord();
  const day = nearestDay(record, view.time.day);
  const text = FILTERS[language];

  const nameOf = ({ remove }: WayBack) => {
    if (remove === 'lens') return text.inWholeWorld;
    const { key, values } = chosenInFacet(dataset, view, remove);
    const [only] = values;
    return text.without(values.length === 1 && only ? labelOf(key, only) : text.facets[remove]);
  };
  const take = ({ remove }: WayBack) => {
    if (remove === 'lens') return actions.setLens([]);
    const { key } = chosenInFacet(dataset, view, remove);
    return actions.setFilter(key, without(dataset, view, remove)[key]);
  };
  return (
    <div className={styles['nothing']}>
      <output>{day === null ? text.never : messages.filters.nothing}</output>
      {day !== null && capabilities(view).time && (
        <button
          type="button"
          onClick={(event) => {
            passFocus(event.currentTarget);
            actions.setTime(movedTo(store.getState().view.time, day));
          }}
        >
          {text.goTo(day)}
        </button>
      )}
      {ways.map((way) => (
        <button
          key={way.remove}
          type="button"
          onClick={(event) => {
            passFocus(event.currentTarget);
            take(way);
          }}
        >
          <span>{nameOf(way)}</span> <small>{text.found(way.partnerships, way.events)}</small>
        </button>
      ))}
    </div>
  );
}
