/** Feature states of the countries under a layer of figures. */
import { classIndexOf } from '../domain/figures/classes.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { LayerValues } from '../state/derived/layerValues.ts';
import type { Symbology } from '../state/view.ts';
import type { CircleState, FigureState } from './layers/figures.ts';

/** Radius of the largest value of a layer, in pixels. */
export const LARGEST = 34;
/** Minimum radius in pixels: smaller circles are not visible. */
const SMALLEST = 1.5;

/** The state without a layer of figures: countries show their partnership count. */
export const TIES: FigureState = { figure: null, noData: 0, withheld: 0 };
const PLAIN: FigureState = { figure: 0, noData: 0, withheld: 0 };

/** Feature state of a country for a layer of figures; without one it shows its partnership count. Pure. */
export function figureState(layerValues: LayerValues | null, form: Symbology, country: Party): FigureState {
  if (!layerValues) return TIES;
  const { classes, values, noData, layer } = layerValues;
  const reason = noData.get(country);
  if (reason === 'W') return { ...PLAIN, withheld: 1 };
  if (reason) return { ...PLAIN, noData: 1 };
  const value = values.get(country) ?? 0;
  if (layer.kind === 'list') return { ...PLAIN, figure: value };
  const index = form === 'circles' ? null : classIndexOf(classes, value);
  return { ...PLAIN, figure: index === null ? 0 : index + 1 };
}

/** Circle of a country: radius in pixels, area proportional to its value. 0 for lists and without a value. Pure. */
export function circleState(layerValues: LayerValues | null, form: Symbology, country: Party): CircleState {
  const value =
    form === 'circles' && layerValues?.layer.kind !== 'list' ? (layerValues?.values.get(country) ?? 0) : 0;
  if (!layerValues || value <= 0) return { radius: 0 };
  return { radius: Math.max(SMALLEST, LARGEST * Math.sqrt(value / layerValues.largest)) };
}
