import type { ReactNode, Ref } from 'react';
import { formatTime } from '../domain/time.ts';
import { useMessages, useSelect, useSnapshot } from '../state/useLodelines.ts';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The map for hosts, tests and assistive technology: its name, and what it shows now. It follows the
 * date; the map inside, whose element stays the same, does not render with it.
 */
export function MapRegion({ ref, className, children }: Props) {
  const { messages } = useMessages();
  const ready = useSelect((state) => state.session.ready);
  const time = useSelect((state) => state.view.time);
  const snapshot = useSnapshot();
  return (
    <section
      ref={ref}
      className={className}
      role="region"
      aria-label={messages.map.region}
      data-ready={ready}
      data-time={formatTime(time)}
      data-partnerships={snapshot.shown}
      data-arcs={snapshot.arcs}
      data-events={snapshot.events.length}
    >
      {children}
    </section>
  );
}
