import { useId, useState } from 'react';
import { NO_MINERAL } from '../../domain/partnership/filter.ts';
import { finderOf, namedMineral } from '../../search/naming.ts';
import type { Facet } from '../../state/derived/facets.ts';
import { FILTERS } from '../../i18n/filters.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import field from '../controls/field.module.css';
import styles from './FacetGroup.module.css';
import { useFilterLabels } from './useFilterLabels.ts';

interface Props {
  readonly facet: Facet;
  readonly counted: readonly ('partnerships' | 'events')[];
}

/** A longer list of options is collapsed and has a search field. */
const FEW = 10;

/** Checkboxes for the values of one facet, each with the number of records that it would show. */
export function FacetGroup({ facet, counted }: Props) {
  const { actions, dataset, store } = useLodelines();
  const { language } = useMessages();
  const labelOf = useFilterLabels();
  const id = useId();
  const [sought, setSought] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const text = FILTERS[language];
  const { name, key, options } = facet;
  const many = options.length > FEW;

  const isFound = finderOf(options, ({ value }) => {
    const mineral = dataset.minerals.get(value);
    return mineral ? namedMineral(value, mineral) : { names: [labelOf(key, value)] };
  });
  const isListed = (option: Facet['options'][number], place: number) =>
    sought === ''
      ? unfolded || option.chosen || place < FEW || option.value === NO_MINERAL
      : isFound(option, sought);
  const toggle = (value: string, chosen: boolean) =>
    chosen
      ? actions.removeFilter(key, value)
      : actions.setFilter(key, [...store.getState().view[key], value]);
  const listed = options.filter(isListed);
  return (
    <fieldset className={styles['facet']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>{text.facets[name]}</h3>
        {counted.map((what) => (
          <span key={what} aria-hidden="true">
            {text[what]}
          </span>
        ))}
      </div>
      {many && (
        <input
          type="search"
          className={`${field['field']} ${styles['search']}`}
          aria-label={text.findMineral}
          placeholder={text.findMineral}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul>
        {listed.map(({ value, chosen, ...shown }) => (
          <li key={value}>
            <label className={counted.every((what) => shown[what] === 0) ? styles['empty'] : undefined}>
              <input type="checkbox" checked={chosen} onChange={() => toggle(value, chosen)} />
              <span>{labelOf(key, value)}</span>
              {counted.map((what) => (
                <span key={what} className={styles['count']}>
                  <span aria-hidden="true">{shown[what]}</span>
                  <span className="visually-hidden">
                    {(what === 'events' ? text.eventCount : text.partnershipCount)(shown[what])}
                  </span>
                </span>
              ))}
            </label>
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p>{text.notFound}</p>}
      {many && sought === '' && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? text.fewer : text.all(options.length)}
        </button>
      )}
    </fieldset>
  );
}
