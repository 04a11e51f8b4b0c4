/** The heads of a table are one stop of the Tab key; the arrows go from head to head. */
import { type RefObject, useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function useHeadKeys(heads: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = heads.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      const buttons = [...element.querySelectorAll('button')];
      const at = buttons.findIndex((button) => button === document.activeElement);
      event.preventDefault();
      buttons[at + step]?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [heads]);
}
