/** What a layer of figures says of one country, in words. */
import { shareOf, totalIsFloor } from '../../domain/figures/figureRows.ts';
import type { Language } from '../../domain/language.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { LayerValues } from './layerValues.ts';

/** A value as the layer counts it: tonnes, or per cent of imports. */
export function valueText({ layer }: LayerValues, value: number, language: Language): string {
  const text = messagesOf(language).layer;
  return layer.kind === 'dependence' ? text.percent(value) : text.tonnes(value);
}

/**
 * The country's value, with its share of the world where it may be computed; why there is none; or the
 * lists that hold the mineral. Empty for a country that the source does not name.
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
    return lists.length === 0
      ? text.notListed
      : text.onLists(lists.map(({ name }) => name[language]).join(', '));
  }
  const written = valueText(layerValues, value, language);
  if (origin.kind !== 'table') return written;
  const figure = origin.table.countries.find((row) => row.country === country);
  const share = shareOf(origin.table, country, figure?.value ?? null);
  return share === null ? written : text.ofWorld(written, text.share(share, totalIsFloor(origin.table)));
}
