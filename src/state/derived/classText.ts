/** The classes of a layer of figures in words. */
import type { ValueClass } from '../../domain/figures/classes.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { measureOf } from './figureText.ts';
import type { LayerValues } from './layerValues.ts';

/** The bounds of a class. A single, unbounded class is named by the range of the values. */
export function classText(layerValues: LayerValues, { from, to }: ValueClass, language: Language): string {
  const text = messagesOf(language).layer;
  const measure = measureOf(layerValues);
  if (from > 0) return to === Infinity ? text.from(from, measure) : text.between(from, to, measure);
  if (to < Infinity) return text.below(to, measure);
  const values = [...layerValues.values.values()];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? text[measure](least) : text.between(least, most, measure);
}
