/** Starts each scene at its top. */
import { type RefObject, useEffect, useRef } from 'react';
import { scrollerOf } from '../../ui/controls/scrollerOf.ts';
import type { OpenScene } from '../useScene.ts';

/** Returns a ref for an element of the tour. What scrolls around it is scrolled up when another scene opens. */
export function useTopOfScene({ tour, step }: OpenScene): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const scroller = element.current && scrollerOf(element.current);
    if (scroller) scroller.scrollTop = 0;
  }, [tour, step]);
  return element;
}
