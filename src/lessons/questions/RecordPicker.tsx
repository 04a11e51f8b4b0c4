import { Combobox } from '@base-ui/react/combobox';
import { useMemo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { LANGUAGES, type Localised } from '../../domain/language.ts';
import { finderOf, type Named, namedCountry } from '../../search/naming.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { FOLLOWS_COMPOSITION } from '../../ui/controls/composition.ts';
import field from '../../ui/controls/field.module.css';
import picker from '../../ui/compare/CountryPicker.module.css';
import { useLessonText } from '../useLessonWork.ts';

type Kind = 'country' | 'partnership' | 'event';

/** Something that can be selected. */
interface Item {
  readonly id: string;
  readonly name: Localised;
  readonly found: Named;
}

/** All that can be selected of a kind. */
function itemsOf(dataset: Dataset, kind: Kind): Item[] {
  switch (kind) {
    case 'country':
      return [...dataset.countries.values()].map((country) => ({
        ...country,
        found: namedCountry(country),
      }));
    case 'partnership':
      return [...dataset.partnerships.values()].map(({ id, name, shortName }) => ({
        id,
        name,
        found: { names: [name.en, name.ko, shortName.en, shortName.ko] },
      }));
    case 'event':
      return [...dataset.events.values()].map(({ id, title }) => ({
        id,
        name: title,
        found: { names: [title.en, title.ko] },
      }));
  }
}

/** A combobox that selects a country, a partnership or an event by its name in either language. */
export function RecordPicker({ kind }: { readonly kind: Kind }) {
  const { actions, dataset, environment } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const items = useMemo(
    () => itemsOf(dataset, kind).sort((a, b) => a.name[language].localeCompare(b.name[language], language)),
    [dataset, kind, language],
  );
  const isFound = useMemo(() => finderOf(items, ({ found }) => found), [items]);
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  return (
    <Combobox.Root
      items={items}
      filter={isFound}
      itemToStringLabel={({ name }: Item) => name[language]}
      autoHighlight
      onValueChange={(item) => item && actions.select({ kind, id: item.id })}
    >
      <label className={`${picker['field']} screen-only`}>
        <span>{text.byName}</span>
        <Combobox.Input
          {...FOLLOWS_COMPOSITION}
          className={`${field['field']} ${field['outlined']} ${picker['input']}`}
        />
      </label>
      <Combobox.Portal container={environment.overlays}>
        <Combobox.Positioner className={picker['positioner']} sideOffset={4}>
          <Combobox.Popup className={picker['popup']}>
            <Combobox.Empty>
              <p className={picker['none']}>{text.noName}</p>
            </Combobox.Empty>
            <Combobox.List className={picker['list']}>
              {(item: Item) => (
                <Combobox.Item key={item.id} value={item} className={picker['item']}>
                  <span>{item.name[language]}</span>
                  {kind === 'country' && (
                    <small lang={other} translate="no">
                      {item.name[other]}
                    </small>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
