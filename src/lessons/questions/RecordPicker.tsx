import { useMemo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { Localised } from '../../domain/language.ts';
import { finderOf, type Named, namedCountry } from '../../search/naming.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { NamePicker } from '../../ui/controls/NamePicker.tsx';
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
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const items = useMemo(
    () => itemsOf(dataset, kind).sort((a, b) => a.name[language].localeCompare(b.name[language], language)),
    [dataset, kind, language],
  );
  const isFound = useMemo(() => finderOf(items, ({ found }) => found), [items]);
  return (
    <NamePicker
      label={text.byName}
      items={items}
      isFound={isFound}
      none={text.noName}
      both={kind === 'country'}
      onPick={({ id }) => actions.select({ kind, id })}
    />
  );
}
