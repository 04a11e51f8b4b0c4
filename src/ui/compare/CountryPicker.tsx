import { useMemo } from 'react';
import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { finderOf, namedCountry } from '../../search/naming.ts';
import { partiesOfRecord } from '../../state/derived/partiesOfRecord.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { NamePicker } from '../controls/NamePicker.tsx';

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
  const { actions, dataset } = useLodelines();
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
  return (
    <NamePicker
      label={text.field(nameOf(party))}
      items={others}
      isFound={isFound}
      none={text.none}
      both
      onPick={({ id }) => actions.compare(party, id)}
      typed={typed}
      input={{
        ref: focus,
        placeholder: text.hint,
        onKeyDown: ({ key, currentTarget }) => {
          if (key === 'Escape' && currentTarget.value === '') onLeave();
        },
      }}
    />
  );
}
