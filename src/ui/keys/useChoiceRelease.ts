/** Gives the arrow keys back to the page after a choice with the pointer. */
import { useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Takes the focus from a radio button or a list of options that was chosen with the pointer, as Safari gives it none:
 * the arrow keys would choose the next option. In a dialog the focus stays inside.
 */
export function useChoiceRelease(): void {
  const { root } = useLodelines().environment;
  useEffect(() => {
    /** Whether the pointer was used after the last key. */
    let pointed = false;
    const onPointer = () => {
      pointed = true;
    };
    const onKey = () => {
      pointed = false;
    };
    // A click on a select only opens it. A click on the chosen radio button changes nothing.
    const onChoice = ({ target, type }: Event) => {
      const choice = type === 'click' ? 'input[type="radio"]' : 'select';
      if (!pointed || !(target instanceof HTMLElement) || !target.matches(choice)) return;
      if (!target.closest('[role="dialog"]')) target.blur();
    };
    root.addEventListener('pointerdown', onPointer, { capture: true });
    root.addEventListener('keydown', onKey, { capture: true });
    root.addEventListener('click', onChoice);
    root.addEventListener('change', onChoice);
    return () => {
      root.removeEventListener('pointerdown', onPointer, { capture: true });
      root.removeEventListener('keydown', onKey, { capture: true });
      root.removeEventListener('click', onChoice);
      root.removeEventListener('change', onChoice);
    };
  }, [root]);
}
