import { useMemo } from 'react';
import { chosenOf, type WayBack, waysBack, without } from '../../state/facets.ts';
import { useLodelines, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { useFilterLabels } from './useFilterLabels.ts';
import styles from './WaysBack.module.css';

/** Where nothing is shown: says so, and offers the steps that show the most again. */
export function WaysBack() {
  const snapshot = useSnapshot();
  return snapshot.shown === 0 && snapshot.events.length === 0 ? <Nothing /> : null;
}

function Nothing() {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const labelOf = useFilterLabels();
  const view = useSelect((state) => state.view);
  const ways = useMemo(() => waysBack(dataset, view, view.time), [dataset, view]);
  const text = messages.filters;

  const nameOf = ({ remove }: WayBack) => {
    if (remove === 'party') return text.inWholeWorld;
    const { key, values } = chosenOf(dataset, view, remove);
    const [only] = values;
    return text.without(values.length === 1 && only ? labelOf(key, only) : text.facets[remove]);
  };
  const take = ({ remove }: WayBack) => {
    if (remove === 'party') return actions.setLens([]);
    const { key } = chosenOf(dataset, view, remove);
    return actions.setFilter(key, without(dataset, view, remove)[key]);
  };
  return (
    <div className={styles['nothing']}>
      <output>{text.nothing}</output>
      {ways.map((way) => (
        <button
          key={way.remove}
          type="button"
          onClick={(event) => {
            // The button goes away with the trouble.
            event.currentTarget.closest<HTMLElement>('main, [role="dialog"]')?.focus({ preventScroll: true });
            take(way);
          }}
        >
          {nameOf(way)} <span>{text.found(way.partnerships, way.events)}</span>
        </button>
      ))}
    </div>
  );
}
