import { useMemo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { Localised } from '../../domain/language.ts';
import { finderOf, type Named, namedCountry } from '../../search/naming.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { NamePicker } from '../controls/NamePicker.tsx';

/** What can be found: `record` are partnerships and events. */
type Kind = 'country' | 'partnership' | 'event' | 'record';

/** Something that can be found. */
interface Item {
  readonly id: string;
  readonly name: Localised;
  readonly found: Named;
}

/** All that there is of a kind. */
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
    case 'record':
      return [...itemsOf(dataset, 'partnership'), ...itemsOf(dataset, 'event')];
  }
}

interface Props {
  readonly kind: Kind;
  readonly label: string;
  /** Shown when nothing is found. */
  readonly none: string;
  readonly onPick: (id: string) => void;
}

/** A combobox that finds a country, a partnership or an event by its name in either language. */
export function RecordPicker({ kind, label, none, onPick }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const items = useMemo(
    () => itemsOf(dataset, kind).sort((a, b) => a.name[language].localeCompare(b.name[language], language)),
    [dataset, kind, language],
  );
  const isFound = useMemo(() => finderOf(items, ({ found }) => found), [items]);
  return (
    <NamePicker
      label={label}
      items={items}
      isFound={isFound}
      none={none}
      both={kind === 'country'}
      onPick={({ id }) => onPick(id)}
    />
  );
}
