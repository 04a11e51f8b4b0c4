import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import type { LayerValues } from '../../state/derived/layerValues.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';

/** The number of countries for which the layer has a figure. */
export function FigureCount({
  layerValues: { origin, values, noData },
}: {
  readonly layerValues: LayerValues;
}) {
  const { messages, language } = useMessages();
  const day = useSelect(({ view }) => view.time.day);
  const text = FIGURE_TABLE[language];
  if (origin.kind === 'table') return <span>{text.shown(values.size, noData.size)}</span>;
  if (origin.kind === 'imports') return <span>{text.partners(values.size)}</span>;
  const listed = origin.rows.filter(({ status }) => status === 'listed').map(({ country }) => country);
  const { countries, countriesAndEu } = messages.overview;
  const names = listed.includes('EUU') ? countriesAndEu(listed.length - 1) : countries(listed.length);
  return <span>{text.listed(names, day)}</span>;
}
