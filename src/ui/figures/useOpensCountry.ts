/** What a button of a country does: pointing at it or reaching it shows it on the map, pressing opens it. */
import type { Party } from '../../domain/partnership/partnership.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { useHoverTarget } from '../controls/useHoverTarget.ts';

export function useOpensCountry(country: Party) {
  const { actions } = useLodelines();
  const hovered = useSelect(({ session: { hover } }) => hover?.kind === 'country' && hover.id === country);
  const target = { kind: 'country', id: country } as const;
  return {
    'data-hovered': hovered || undefined,
    onClick: () => actions.select(target),
    ...useHoverTarget(target),
  };
}
