/** Props for a button that opens a country. */
import type { Party } from '../../domain/partnership/partnership.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { useHoverTarget } from '../controls/useHoverTarget.ts';

/** Returns the props: hover and focus highlight the country on the map, a press opens it. */
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
