import type { TimeScale } from '../../domain/time/timeline.ts';
import { dayOfHandle, type Handle } from '../../domain/time/time.ts';
import { type PositionOf, useAxisPosition } from './useAxisPosition.ts';

interface Props {
  readonly handle: Handle;
  readonly scale: TimeScale;
  readonly className: string | undefined;
}

const positionOf =
  (handle: Handle): PositionOf<'at'> =>
  (time, share) => {
    const at = share(dayOfHandle(time, handle));
    return at >= 0 && at <= 1 ? { at } : null;
  };
const POSITIONS = { start: positionOf('start'), day: positionOf('day') };

/** The line of a handle across the lanes, moved by `--at`. */
export function DateLine({ handle, scale, className }: Props) {
  return <div ref={useAxisPosition(scale, POSITIONS[handle])} className={className} />;
}
