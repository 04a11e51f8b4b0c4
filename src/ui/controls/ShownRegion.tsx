import { useCallback } from 'react';
import type { Elements } from './elements.ts';
import { useShown } from './useShown.ts';

interface Props {
  /** Called with the element, and with null when it is removed; always the same function. */
  readonly onElement?: (element: HTMLElement | null) => void;
  readonly className: string;
  readonly name: string;
  readonly children: Elements;
}

/** The region of the map, or of the list that replaces it. Its `data-*` attributes describe what it shows now. */
export function ShownRegion({ onElement, className, name, children }: Props) {
  const describe = useShown();
  const ref = useCallback(
    (element: HTMLElement) => {
      const stop = describe(element);
      onElement?.(element);
      return () => {
        stop();
        onElement?.(null);
      };
    },
    [describe, onElement],
  );
  return (
    <section ref={ref} className={className} role="region" aria-label={name}>
      {children}
    </section>
  );
}
