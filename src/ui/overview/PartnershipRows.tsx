import { memo } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { PartnershipRow } from './PartnershipRow.tsx';
import { sameItems } from './sameItems.ts';

interface Props {
  readonly partnerships: readonly Partnership[];
  /** Those of `partnerships` that are uncertain. */
  readonly uncertain?: readonly Partnership[];
  /** The second line of each. */
  readonly lines: readonly string[];
}

/** A list of partnerships. It renders when one of them, or what a row says, is another. */
export const PartnershipRows = memo(
  function PartnershipRows({ partnerships, uncertain, lines }: Props) {
    return (
      <ul>
        {partnerships.map((partnership, i) => (
          <PartnershipRow
            key={partnership.id}
            partnership={partnership}
            uncertain={uncertain?.includes(partnership) ?? false}
            line={lines[i] ?? ''}
          />
        ))}
      </ul>
    );
  },
  (a, b) =>
    sameItems(a.partnerships, b.partnerships) &&
    sameItems(a.uncertain ?? [], b.uncertain ?? []) &&
    sameItems(a.lines, b.lines),
);
