/** The figures of one country for every mineral. */
import type { Day } from '../time/date.ts';
import type { TableOnDay } from './edition.ts';
import { tableOn } from './edition.ts';
import type { FigureRow } from './figureRows.ts';
import { figureRows } from './figureRows.ts';
import type { Figures } from './figures.ts';
import type { Party } from '../partnership/partnership.ts';

/** A country's row, with its table. */
export interface CountryRow extends TableOnDay {
  readonly row: FigureRow;
}

/**
 * The country's rows in the tables known on a day, with or without a value. Ordered by mineral (in the order
 * of mineral groups), then reserves before production.
 */
export function countryFigures(figures: Figures, country: Party, day: Day): CountryRow[] {
  const minerals = [...figures.minerals.keys()];
  const order = ({ table }: CountryRow) =>
    2 * minerals.indexOf(table.mineral) + (table.quantity === 'reserves' ? 0 : 1);
  return [...figures.tables.values()]
    .flatMap((series) => {
      const shown = tableOn(series, day);
      const row = shown && figureRows(shown.table).find((one) => one.country === country);
      return shown && row ? [{ ...shown, row }] : [];
    })
    .sort((a, b) => order(a) - order(b));
}
