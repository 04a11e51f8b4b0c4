/** The layer of figures as CSV: unformatted values, with the same column names in both languages. */
import { type Day, formatDay } from '../domain/time/date.ts';
import { type Layer, layerText } from '../domain/figures/layer.ts';
import type { LayerValues } from '../state/derived/layerValues.ts';
import { type FigureContext, figureLines } from './figureLines.ts';
import { type Format, type Separator, spreadsheetText } from './spreadsheet.ts';

/** The inputs besides the layer values; `day` is the date for which they are shown. */
export interface FiguresCsvContext extends FigureContext {
  readonly format: Format;
  readonly day: Day;
}

/** Returns a file name such as `lodelines-reserves-rare-earths-2026-05-26.csv`, with `.tsv` for tabs. */
export function figuresFileName(layer: Layer, day: Day, separator: Separator): string {
  const extension = separator === 'tab' ? 'tsv' : 'csv';
  return `lodelines-${layerText(layer).replaceAll(':', '-')}-${formatDay(day)}.${extension}`;
}

/** Returns the text of the file: the lines of the layer, each with the mineral and the date. */
export function figuresCsv({ origin, layer }: LayerValues, context: FiguresCsvContext): string {
  const { figures, language, day, format } = context;
  const mineral = {
    mineral: layer.mineral,
    mineral_name: figures.minerals.get(layer.mineral)?.name[language] ?? layer.mineral,
    shown_on: formatDay(day),
  };
  const lines = figureLines(origin, layer.mineral, context).map((line) => ({ ...line, ...mineral }));
  return spreadsheetText(lines, format);
}
