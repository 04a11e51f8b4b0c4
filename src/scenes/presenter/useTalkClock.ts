/** The clock of a talk. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import type { Place } from './talk.ts';

const SECOND = 1000;

/** A running clock. */
export interface TalkClock {
  /** Milliseconds of the environment's clock at which the talk began. */
  readonly startedAt: number;
  readonly restart: () => void;
}

/** A clock that starts with the presentation, and again when the start card is left. */
export function useTalkClock(place: Place | null): TalkClock {
  const { clock } = useLodelines().environment;
  const [startedAt, setStartedAt] = useState(() => clock.now());
  const before = useRef(place);
  useEffect(() => {
    if (before.current === 'start' && place !== 'start') setStartedAt(clock.now());
    before.current = place;
  }, [place, clock]);
  const restart = useCallback(() => setStartedAt(clock.now()), [clock]);
  return { startedAt, restart };
}

/** The time of the environment's clock in milliseconds, renewed every second. */
export function useNow(): number {
  const { clock } = useLodelines().environment;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => clock.after(SECOND - (now % SECOND), () => setNow(clock.now())), [now, clock]);
  return now;
}
