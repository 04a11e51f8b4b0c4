import type { Ref } from 'react';
import { formatTime } from '../../domain/time/time.ts';
import { useSelect, useSnapshot } from '../../state/useLodelines.ts';
import type { Elements } from './elements.ts';

interface Props {
  readonly ref?: Ref<HTMLElement>;
  readonly className: string;
  readonly name: string;
  readonly children: Elements;
}

/**
 * The region of the map, or of the list that replaces it. Its label and `data-*` attributes describe what it
 * shows now, for hosts, tests and assistive technology. It renders with every date; its children do not,
 * because their element stays the same.
 */
export function ShownRegion({ ref, className, name, children }: Props) {
  const ready = useSelect((state) => state.session.ready);
  const time = useSelect((state) => state.view.time);
  const snapshot = useSnapshot();
  return (
    <section
      ref={ref}
      className={className}
      role="region"
      aria-label={name}
      data-ready={ready}
      data-time={formatTime(time)}
      data-partnerships={snapshot.shown}
      data-arcs={snapshot.arcs.length}
      data-events={snapshot.events.length}
    >
      {children}
    </section>
  );
}
