/** The scale of the time axis: the same for every lens, so that the axis does not change. */
import type { Dataset } from '../../data/dataset.ts';
import { type TimeScale, timeScale } from '../../domain/time/timeline.ts';
import { recordSpan } from './lensRecord.ts';

const scales = new WeakMap<Dataset, TimeScale>();

/** The time scale of a dataset: always the same object. */
export function axisScale(dataset: Dataset): TimeScale {
  const known = scales.get(dataset);
  if (known) return known;
  const days = [...dataset.events.values()].map(({ date }) => date.first);
  const scale = timeScale(recordSpan(dataset), days);
  scales.set(dataset, scale);
  return scale;
}
