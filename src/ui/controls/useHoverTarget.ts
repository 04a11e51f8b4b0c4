/** Highlights a record on the map while its element in the page is hovered or focused. */
import { useEffect } from 'react';
import type { Hover } from '../../state/store.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { sameSelection } from '../../state/view.ts';

/** Returns pointer and focus handlers for an element. Clears the hover when the element is removed. */
export function useHoverTarget({ kind, id }: NonNullable<Hover>) {
  const { store, actions } = useLodelines();
  useEffect(
    () => () => {
      // A removed element gets neither a pointerleave nor a blur event.
      if (sameSelection(store.getState().session.hover, { kind, id })) actions.setHover(null);
    },
    [store, actions, kind, id],
  );
  const enter = () => actions.setHover({ kind, id });
  const leave = () => actions.setHover(null);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
