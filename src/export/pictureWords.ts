/** The words around a picture of a view, in its language. */
import type { Palette } from '../cartography/palette.ts';
import type { Furniture } from '../cartography/picture/furniture.ts';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import { comparableTotal, totalIsFloor } from '../domain/figures/figureRows.ts';
import { tonnesOf } from '../domain/figures/figures.ts';
import { EXPORT } from '../i18n/export.ts';
import { atStart } from '../i18n/names.ts';
import { messagesOf } from '../i18n/messages.ts';
import { filterLabels } from './filterLabels.ts';
import { viewTime, viewTitle } from '../state/derived/viewInWords.ts';
import type { ViewState } from '../state/view.ts';
import { lastingQuery } from '../state/viewCodec.ts';
import type { PictureChoices } from './pictureChoices.ts';
import { pictureLegend } from './pictureLegend.ts';
import { qrModules } from './qrCode.ts';
import { wayToView } from './wayBack.ts';

/** What the words are made from. */
export interface PictureOf {
  readonly source: PictureSource;
  readonly view: ViewState;
  /** The address of the page; its query is ignored. */
  readonly base: string;
}

/** For words that do not depend on what is seen in a picture. */
export const NOTHING_SEEN = {
  arcs: new Set<string>(),
  rings: new Set<string>(),
  events: new Set<string>(),
  countries: new Set<string>(),
  capitals: new Set<string>(),
  parts: null,
};

/** The address that opens exactly this view with this release of the data. */
export function pictureLink({ source, view, base }: PictureOf): string {
  return new URL(lastingQuery(view, source.dataset), base).href;
}

/** The title of the picture: one of its own, or that of the view. */
export function pictureTitle({ source, view }: PictureOf, own: string): string {
  return own.trim() || viewTitle(view, source.dataset);
}

/** The words that are chosen. `seen` is what is in the picture. */
export function pictureWords(
  of: PictureOf,
  { parts, title }: Pick<PictureChoices, 'parts' | 'title'>,
  seen: Seen,
  palette: Palette,
): Furniture {
  const { source, view } = of;
  const { dataset } = source;
  const text = EXPORT[view.lang];
  const back = parts.includes('address') ? wayToView(view, dataset, of.base) : null;
  const code = back?.link ? qrModules(back.link) : null;
  const layerValues = source.figures && source.selectors.layerValues(source.figures, view);
  const filters = filterLabels(view, dataset, view.lang);
  return {
    ...(parts.includes('title') && {
      title: pictureTitle(of, title),
      time: [atStart(viewTime(view)), ...(filters.length > 0 ? [text.filters(filters)] : [])].join(' · '),
    }),
    ...(parts.includes('legend') && { legend: pictureLegend(source, view, seen, palette) }),
    notes: [
      ...(parts.includes('legend') ? figureNotes(source, view) : []),
      [
        ...(parts.includes('legend') && layerValues === null ? [messagesOf(view.lang).map.euCounted] : []),
        ...(parts.includes('source') ? [text.source(dataset.reachesTo, dataset.release)] : []),
        ...(parts.includes('borders') ? [text.borders] : []),
      ].join(' '),
      ...(back ? [back.link === null ? back.words : shortened(back.link)] : []),
    ].filter((note) => note !== ''),
    ...(code && { code }),
  };
}

/** What the layer of figures measures, and its source. */
function figureNotes({ selectors, figures }: PictureSource, view: ViewState): string[] {
  const { layer: text } = messagesOf(view.lang);
  const layerValues = figures && selectors.layerValues(figures, view);
  if (!figures || !layerValues) return [];
  const { origin } = layerValues;
  const note = (...details: (string | undefined)[]) =>
    EXPORT[view.lang].figures(details.filter((detail) => detail !== undefined));
  switch (origin.kind) {
    case 'table': {
      const { table, later } = origin;
      const total = comparableTotal(table);
      const tonnes = total === null ? null : text.tonnes(tonnesOf(total, table.unit));
      return [
        note(
          figures.forms.get(table.form)?.[view.lang],
          tonnes === null ? undefined : text.worldTotal(totalIsFloor(table) ? text.atLeast(tonnes) : tonnes),
          text.edition(table.edition.shortName[view.lang], table.year),
        ),
        ...(later ? [text.later(table.edition.known)] : []),
      ];
    }
    case 'imports': {
      const { source, year, definition } = origin.set;
      return [
        note(definition[view.lang], text.edition(figures.sources.get(source)?.publisher ?? source, year)),
      ];
    }
    case 'lists':
      return [note(text.lists(new Set(origin.rows.flatMap((row) => row.lists)).size))];
  }
}

/** An address as people write it. */
function shortened(link: string): string {
  return link.replace(/^https?:\/\//, '');
}
