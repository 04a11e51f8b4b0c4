import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLive } from '../../state/useLodelines.ts';
import { clamped, type PositionOf, useAxisPosition } from './useAxisPosition.ts';

interface Props {
  readonly scale: TimeScale;
  readonly className: string | undefined;
}

const position: PositionOf<'from' | 'to'> = (time, share) => {
  if (time.mode === 'on') return null;
  const from = time.mode === 'between' ? clamped(share(time.start)) : 0;
  const to = clamped(share(time.day));
  return to > from ? { from, to } : null;
};

/** The days of a window, or those so far. It has the width of the axis, and is moved and scaled by `--from` and `--to`. */
export function TimeWindow({ scale, className }: Props) {
  const mode = useLive((state) => state.view.time.mode);
  const element = useAxisPosition(scale, position);
  return <div ref={element} className={className} data-grip={mode === 'between' ? 'window' : undefined} />;
}
