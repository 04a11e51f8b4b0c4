/** The legends of a film. */
import type { Palette } from '../../cartography/palette.ts';
import type { LegendRow } from '../../cartography/picture/furniture.ts';
import { FAINT_REASONS } from '../../cartography/picture/legendItems.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import type { Language } from '../../domain/language.ts';
import { EXPORT } from '../../i18n/export.ts';
import type { ViewState } from '../../state/view.ts';
import { allShown } from '../allShown.ts';
import { pictureLegend } from '../pictureLegend.ts';

/** The legend of all that a view shows, inside and outside of the frame. */
export function fullLegend(source: PictureSource, view: ViewState, palette: Palette): LegendRow[] {
  return pictureLegend(source, view, allShown(source, view), palette);
}

/** The order of the rows of a legend, by their marks. */
const ORDER: readonly LegendRow['mark']['mark'][] = [
  ...(['line', 'uncertain', 'faint', 'circle', 'focus', 'capital', 'outline'] as const),
  ...(['event', 'dot', 'scheduled'] as const),
  ...(['heading', 'amount', 'colour', 'hatch', 'withheld'] as const),
];
const KINDS = ['bilateral', 'trilateral', 'bloc', 'national'];

/** One legend for several of the same view at other times: each row once, in the order that rows have in all legends. */
export function commonLegend(
  legends: readonly (readonly LegendRow[])[],
  language: Language,
  { land, partnershipCount }: Palette,
): LegendRow[] {
  const all = new Map(legends.flat().map((row) => [JSON.stringify(row), row]));
  const rows = [...all.values()];
  const faint = rows.flatMap(({ mark }) => (mark.mark === 'faint' ? [mark] : []));
  // What is faint for one reason at one time and for another at another is so for both.
  const why = FAINT_REASONS.filter((reason) => faint.some(({ reasons }) => reasons.includes(reason)));
  const merged = rows.flatMap((row): LegendRow[] => {
    if (row.mark.mark !== 'faint') return [row];
    if (row.mark !== faint[0]) return [];
    return [{ mark: { mark: 'faint', reasons: why }, text: EXPORT[language].faint(why) }];
  });
  const within = ({ mark }: LegendRow) =>
    mark.mark === 'line'
      ? KINDS.indexOf(mark.kind)
      : mark.mark === 'colour'
        ? [land, ...partnershipCount].indexOf(mark.colour)
        : 0;
  const place = ({ mark }: LegendRow) => ORDER.indexOf(mark.mark);
  return merged.toSorted((a, b) => place(a) - place(b) || within(a) - within(b));
}
