/** Rows that stand for something on the map: it stands out there while they are pointed at or have the focus. */
import { useEffect } from 'react';
import type { Hover } from '../../state/store.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { sameSelection } from '../../state/view.ts';

/** The handlers of an element that stands for a thing of the record. */
export function useHoverTarget({ kind, id }: NonNullable<Hover>) {
  const { store, actions } = useLodelines();
  useEffect(
    () => () => {
      // An element that is removed hears neither the pointer nor the focus leave.
      if (sameSelection(store.getState().session.hover, { kind, id })) actions.setHover(null);
    },
    [store, actions, kind, id],
  );
  const enter = () => actions.setHover({ kind, id });
  const leave = () => actions.setHover(null);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
