import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import type { Shades } from '../../state/derived/layerValues.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';

/** How many countries the layer has a figure for. */
export function FigureCount({ shades: { basis, values, blanks } }: { readonly shades: Shades }) {
  const { messages, language } = useMessages();
  const day = useSelect(({ view }) => view.time.day);
  const text = FIGURE_TABLE[language];
  if (basis.kind === 'table') return text.shown(values.size, blanks.size);
  if (basis.kind === 'imports') return text.partners(values.size);
  const listed = basis.rows.filter(({ standing }) => standing === 'listed').map(({ country }) => country);
  const { countries, countriesAndEu } = messages.overview;
  const names = listed.includes('EUU') ? countriesAndEu(listed.length - 1) : countries(listed.length);
  return text.listed(names, messages.day(day));
}
