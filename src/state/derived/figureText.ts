/** The figure of one country in a layer, as text. */
import { shareOf, totalIsFloor } from '../../domain/figures/figureRows.ts';
import type { Language } from '../../domain/language.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Measure } from '../../i18n/numbers.ts';
import type { LayerValues } from './layerValues.ts';

/** The unit of the values of a layer: tonnes, or percent of imports. */
export function measureOf({ layer }: LayerValues): Measure {
  return layer.kind === 'dependence' ? 'percent' : 'tonnes';
}

/** A value in the unit of the layer. */
export function valueText(layerValues: LayerValues, value: number, language: Language): string {
  return messagesOf(language).layer[measureOf(layerValues)](value);
}

/**
 * The country's value, with its share of the world total if it can be computed; otherwise the reason for the
 * missing value; or the lists that include the mineral. Empty if the source does not name the country.
 */
export function figureText(layerValues: LayerValues, country: Party, language: Language): string {
  const text = messagesOf(language).layer;
  const { origin, noData, values } = layerValues;
  const reason = noData.get(country);
  if (reason) return text.reasons[reason];
  const value = values.get(country);
  if (value === undefined) return '';
  if (origin.kind === 'lists') {
    const lists = origin.rows.find((row) => row.country === country)?.lists ?? [];
    return lists.length === 0 ? text.notListed : text.onLists(lists.map(({ name }) => name[language]));
  }
  const written = valueText(layerValues, value, language);
  if (origin.kind !== 'table') return written;
  const figure = origin.table.countries.find((row) => row.country === country);
  const share = shareOf(origin.table, country, figure?.value ?? null);
  return share === null ? written : text.ofWorld(written, text.share(share, totalIsFloor(origin.table)));
}
