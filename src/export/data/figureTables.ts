/** Figures by country as tables. */
import { formatDay, formatEdtf } from '../../domain/time/date.ts';
import type { Language, Localised } from '../../domain/language.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { layerText } from '../../domain/figures/layer.ts';
import { nameOf } from '../../data/nameOf.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { LayerValues } from '../../state/derived/layerValues.ts';
import type { ViewState } from '../../state/view.ts';
import type { Table } from '../../tables/table.ts';
import { type FigureContext, figureLines } from '../figureLines.ts';
import type { SourcesOf } from '../shownSources.ts';
import type { Line } from '../spreadsheet.ts';
import { FIGURE_FIELDS } from './figureFields.ts';

/** The value of a country in the layer that is shown. */
export interface LayerPoint {
  readonly country: Party;
  readonly value: number;
  /** Tonnes, percent of imports, or 1 for a listed mineral and 0 for one that is not. */
  readonly unit: 't' | '%' | 'listed';
}

/** The values of the layer of figures of a view; none without such a layer. */
export function layerPoints({ figures, selectors }: SourcesOf, view: ViewState): LayerPoint[] {
  const values = figures && selectors.layerValues(figures, view);
  if (!values) return [];
  const unit = ({ table: 't', imports: '%', lists: 'listed' } as const)[values.origin.kind];
  return [...values.values].map(([country, value]) => ({ country, value, unit }));
}

/** The tables of the layers that views in one language show. Empty ones are left out. */
export function shownFigures(source: SourcesOf, views: readonly ViewState[]): Table[] {
  const { dataset, figures, selectors } = source;
  if (!figures) return [];
  const groups: Record<LayerValues['origin']['kind'], Line[]> = { table: [], imports: [], lists: [] };
  const seen = new Set<string>();
  for (const view of views) {
    const values = selectors.layerValues(figures, view);
    const shownOn = formatDay(view.time.day);
    if (!values || seen.has(`${layerText(values.layer)} ${shownOn}`)) continue;
    seen.add(`${layerText(values.layer)} ${shownOn}`);
    const { mineral } = values.layer;
    const language = view.lang;
    const context: FigureContext = { dataset, figures, messages: messagesOf(language), language };
    const added = { ...mineralCells(mineral, context), shown_on: shownOn };
    const lines = figureLines(values.origin, mineral, context).map((line) => ({ ...added, ...line }));
    groups[values.origin.kind].push(...lines);
  }
  return tablesOf([
    ['figures', TITLES.figures, groups.table],
    ['import_shares', TITLES.import_shares, groups.imports],
    ['national_lists', TITLES.national_lists, groups.lists],
  ]);
}

const TITLES = {
  figures: { en: 'Figures by country', ko: '국가별 수치' },
  reserves: { en: 'Reserves', ko: '매장량' },
  production: { en: 'Production', ko: '생산량' },
  import_shares: { en: 'Import shares', ko: '수입 비중' },
  national_lists: { en: 'National lists', ko: '국가별 목록' },
} as const;

/** The tables of all figures, with texts in a language. */
export function allFigures({ dataset, figures }: SourcesOf, language: Language): Table[] {
  if (!figures) return [];
  const context: FigureContext = { dataset, figures, messages: messagesOf(language), language };
  const tables = [...figures.tables.values()].flat();
  const linesOf = (quantity: 'reserves' | 'production') =>
    tables
      .filter((table) => table.quantity === quantity)
      .flatMap((table) =>
        figureLines({ kind: 'table', table, later: false }, table.mineral, context).map(
          ({ edition_is_later: _, ...line }) => ({ ...mineralCells(table.mineral, context), ...line }),
        ),
      );
  const imports = [...figures.imports.values()].flat().flatMap((set) =>
    figureLines({ kind: 'imports', set }, set.mineral, context).map((line) => ({
      ...mineralCells(set.mineral, context),
      ...line,
    })),
  );
  const lists = figures.lists.flatMap(({ names, country, name, date, note }) =>
    [...names].map(([mineral, entries]): Line => ({
      ...mineralCells(mineral, context),
      country,
      name: nameOf(dataset, country, language),
      names_on_list: entries.join('; '),
      since: formatEdtf(date),
      list: name[language],
      note: note?.[language] ?? null,
    })),
  );
  return tablesOf([
    ['reserves', TITLES.reserves, linesOf('reserves')],
    ['production', TITLES.production, linesOf('production')],
    ['import_shares', TITLES.import_shares, imports],
    ['national_lists', TITLES.national_lists, lists],
  ]);
}

function mineralCells(mineral: string, { figures, language }: FigureContext): Line {
  return { mineral, mineral_name: figures.minerals.get(mineral)?.name[language] ?? mineral };
}

function tablesOf(list: readonly (readonly [string, Localised, readonly Line[]])[]): Table[] {
  return list.flatMap(([name, title, lines]) => {
    const [first] = lines;
    if (!first) return [];
    const fields = Object.keys(first).map((column) => {
      const { type = 'string', en, ko } = FIGURE_FIELDS[column] ?? { en: column, ko: column };
      return { name: column, type, description: en, 'description@ko': ko };
    });
    return [
      {
        name,
        title,
        description: title,
        fields,
        primaryKey: [],
        foreignKeys: [],
        rows: lines.map((line) => Object.values(line)),
      },
    ];
  });
}
