import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo } from 'react';
import type { Lens } from '../../domain/partnership/query.ts';
import { finderOf, type Named, namedCountry } from '../../search/naming.ts';
import { partiesOfRecord } from '../../state/derived/partiesOfRecord.ts';
import { FILTERS } from '../../i18n/filters.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { FOLLOWS_COMPOSITION } from '../controls/composition.ts';
import field from '../controls/field.module.css';
import { Icon } from '../controls/Icon.tsx';
import styles from './LensField.module.css';

/** The option for the whole world: an empty lens. */
const WORLD = 'all';

/** A combobox for the lens: one or more parties, found by name in any language, or the whole world. */
export function LensField() {
  const { actions, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const lens = useSelect((state) => state.view.lens);
  const id = useId();
  const text = FILTERS[language];
  const world = messages.header.wholeWorld;
  const nameOf = useNameOf();
  const labelOf = (party: string) => (party === WORLD ? world : nameOf(party));

  const parties = useMemo(() => {
    const order = new Intl.Collator(language);
    const found = partiesOfRecord(dataset).sort((a, b) => order.compare(a.name[language], b.name[language]));
    return [WORLD, ...found.map(({ id: party }) => party)];
  }, [dataset, language]);

  const isFound = useMemo(() => {
    const namedOf = (party: string): Named => {
      const country = dataset.countries.get(party);
      return country ? namedCountry(country) : { names: [world] };
    };
    return finderOf(parties, namedOf);
  }, [dataset, parties, world]);
  const chosen = lens.length === 0 ? [WORLD] : [...lens];
  const choose = (values: readonly string[]) =>
    actions.setLens(
      values.includes(WORLD) && lens.length > 0 ? [] : (values.filter((one) => one !== WORLD) satisfies Lens),
    );

  return (
    <div className={styles['lens']}>
      <label htmlFor={id}>{messages.header.lens}</label>
      <Combobox.Root
        multiple
        items={parties}
        value={chosen}
        onValueChange={(values, details) => {
          // Base UI would remove all parties, and keep the key from the dialog that it closes.
          if (details.reason === 'escape-key') {
            details.cancel();
            details.allowPropagation();
          } else choose(values);
        }}
        itemToStringLabel={labelOf}
        filter={isFound}
        autoHighlight
      >
        <Combobox.InputGroup className={`${field['field']} ${styles['group']}`}>
          <Combobox.Chips className={styles['chips']} aria-label={messages.header.lens}>
            {chosen.map((party) => (
              <Combobox.Chip key={party} className={styles['chip']} aria-label={labelOf(party)}>
                <span>{labelOf(party)}</span>
                {party !== WORLD && (
                  <Combobox.ChipRemove aria-label={text.remove(labelOf(party))}>
                    <Icon name="close" size={10} />
                  </Combobox.ChipRemove>
                )}
              </Combobox.Chip>
            ))}
            <Combobox.Input
              {...FOLLOWS_COMPOSITION}
              id={id}
              className={styles['input']}
              placeholder={text.findParty}
            />
          </Combobox.Chips>
          <Combobox.Trigger className={styles['trigger']} aria-label={text.openParties}>
            <Icon name="down" size={14} />
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Combobox.Portal container={environment.overlays}>
          <Combobox.Positioner className={styles['positioner']} sideOffset={4}>
            <Combobox.Popup className={styles['popup']}>
              <Combobox.Empty>
                <p className={styles['none']}>{text.notFound}</p>
              </Combobox.Empty>
              <Combobox.List>
                {(party: string) => (
                  <Combobox.Item key={party} value={party} className={styles['item']}>
                    <span>{labelOf(party)}</span>
                    <Combobox.ItemIndicator>
                      <Icon name="check" size={14} />
                    </Combobox.ItemIndicator>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}
