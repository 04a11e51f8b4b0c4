import { Combobox } from '@base-ui/react/combobox';
import { useMemo } from 'react';
import type { Country } from '../../data/dataset.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { finderOf, namedCountry } from '../../search/naming.ts';
import { partiesOfRecord } from '../../state/derived/partiesOfRecord.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { FOLLOWS_COMPOSITION } from '../controls/composition.ts';
import field from '../controls/field.module.css';
import styles from './CountryPicker.module.css';

interface Props {
  readonly party: Party;
  /** What was typed before the field had loaded. */
  readonly typed: string;
  readonly onLeave: () => void;
}

/**
 * Focuses the field when it appears, because the reader has just asked for it. The function must be the same in every
 * render: React calls a new ref function again, which would take the focus back.
 */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** A combobox that finds a country by its name in either language and opens the comparison with it. */
export function CountryPicker({ party, typed, onLeave }: Props) {
  const { actions, dataset, environment } = useLodelines();
  const { language } = useMessages();
  const nameOf = useNameOf();
  const text = COMPARE[language];
  const others = useMemo(
    () =>
      partiesOfRecord(dataset)
        .filter(({ id }) => id !== party)
        .sort((a, b) => a.name[language].localeCompare(b.name[language], language)),
    [dataset, party, language],
  );
  const isFound = useMemo(() => finderOf(others, namedCountry), [others]);
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  return (
    <Combobox.Root
      items={others}
      filter={isFound}
      itemToStringLabel={({ name }: Country) => name[language]}
      autoHighlight
      defaultInputValue={typed}
      defaultOpen={typed !== ''}
      onValueChange={(country) => country && actions.compare(party, country.id)}
    >
      <label className={styles['field']}>
        <span>{text.field(nameOf(party))}</span>
        <Combobox.Input
          {...FOLLOWS_COMPOSITION}
          className={`${field['field']} ${field['outlined']} ${styles['input']}`}
          ref={focus}
          placeholder={text.hint}
          onKeyDown={(event) => {
            FOLLOWS_COMPOSITION.onKeyDown(event);
            if (event.key === 'Escape' && event.currentTarget.value === '') onLeave();
          }}
        />
      </label>
      <Combobox.Portal container={environment.overlays}>
        <Combobox.Positioner className={styles['positioner']} sideOffset={4}>
          <Combobox.Popup className={styles['popup']}>
            <Combobox.Empty>
              <p className={styles['none']}>{text.none}</p>
            </Combobox.Empty>
            <Combobox.List className={styles['list']}>
              {(country: Country) => (
                <Combobox.Item key={country.id} value={country} className={styles['item']}>
                  <span>{country.name[language]}</span>{' '}
                  <small lang={other} translate="no">
                    {country.name[other]}
                  </small>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
