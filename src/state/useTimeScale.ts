/** The scale of the time axis, for components. */
import type { TimeScale } from '../domain/time/timeline.ts';
import { axisScale } from './derived/axisScale.ts';
import { useLodelines } from './useLodelines.ts';

/** The time scale of the dataset: always the same object. */
export function useTimeScale(): TimeScale {
  return axisScale(useLodelines().dataset);
}
