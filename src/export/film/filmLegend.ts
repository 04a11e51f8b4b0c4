/** The legends of a film. */
import type { Palette } from '../../cartography/palette.ts';
import type { LegendRow } from '../../cartography/picture/furniture.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import type { Seen } from '../../cartography/picture/seen.ts';
import type { Language } from '../../domain/language.ts';
import { EXPORT } from '../../i18n/export.ts';
import type { ViewState } from '../../state/view.ts';
import { pictureLegend } from '../pictureLegend.ts';

/** The legend of all that a view shows, inside and outside of the frame. */
export function fullLegend(source: PictureSource, view: ViewState, palette: Palette): LegendRow[] {
  const { arcs, rings, marks } = source.selectors.snapshot(view);
  const seen: Seen = {
    arcs: new Set(arcs.map(({ partnership }) => partnership)),
    rings: new Set(rings.map(({ partnership }) => partnership)),
    events: new Set(marks.map(({ event }) => event.id)),
    countries: new Set(source.dataset.countries.keys()),
  };
  return pictureLegend(source, view, seen, palette);
}

/** The order of the rows of a legend, by their marks. */
const ORDER: readonly LegendRow['mark']['mark'][] = [
  ...(['line', 'uncertain', 'faint', 'circle', 'event', 'dot', 'scheduled'] as const),
  ...(['heading', 'amount', 'colour', 'hatch', 'withheld'] as const),
];
const KINDS = ['bilateral', 'trilateral', 'bloc', 'national'];

/** One legend for several of the same view at other times: each row once, in the order that rows have in all legends. */
export function commonLegend(
  legends: readonly (readonly LegendRow[])[],
  language: Language,
  { partnershipCount }: Palette,
): LegendRow[] {
  const all = new Map(legends.flat().map((row) => [JSON.stringify(row), row]));
  const rows = [...all.values()];
  const faint = rows.filter(({ mark }) => mark.mark === 'faint');
  // What is faint for one reason at one time and for another at another is so for both.
  const merged = rows.flatMap((row): LegendRow[] => {
    if (row.mark.mark !== 'faint' || faint.length === 1) return [row];
    return row === faint[0] ? [{ ...row, text: EXPORT[language].faint.both }] : [];
  });
  const within = ({ mark }: LegendRow) =>
    mark.mark === 'line'
      ? KINDS.indexOf(mark.kind)
      : mark.mark === 'colour'
        ? partnershipCount.indexOf(mark.colour)
        : 0;
  const place = ({ mark }: LegendRow) => ORDER.indexOf(mark.mark);
  return merged.toSorted((a, b) => place(a) - place(b) || within(a) - within(b));
}
