/** Figures by country as lines of a file: unformatted values, with the same column names in both languages. */
import { LAYER_CHOICE } from '../i18n/layerChoice.ts';
import type { Dataset } from '../data/dataset.ts';
import { nameOf } from '../data/nameOf.ts';
import type { SourcedFigures } from '../data/figures.ts';
import { formatEdtf } from '../domain/time/date.ts';
import { type FigureRow, figureRows, totalIsFloor } from '../domain/figures/figureRows.ts';
import { type Figure, OTHER_COUNTRIES, reasonOf, tonnesOf, WORLD } from '../domain/figures/figures.ts';
import { partnersOf } from '../domain/figures/imports.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import { FIGURE_TABLE } from '../i18n/figureTable.ts';
import { annotationTexts, type Words } from '../state/derived/layerTable.ts';
import type { LayerOrigin } from '../state/derived/layerValues.ts';
import type { Line } from './spreadsheet.ts';

/** What the lines are made from, besides the values. */
export interface FigureContext extends Words {
  readonly figures: SourcedFigures;
  readonly dataset: Dataset;
}

/**
 * A line for each country in the source of a layer, largest value first. Tables end with other countries (`OTH`) and the
 * world total (`WLD`), as printed. National lists have a line for each list that includes the mineral, and one for each
 * country without such a list.
 */
export function figureLines(origin: LayerOrigin, mineral: string, context: FigureContext): Line[] {
  switch (origin.kind) {
    case 'table':
      return tableLines(origin, context);
    case 'imports':
      return importLines(origin, context);
    case 'lists':
      return listLines(origin, mineral, context);
  }
}

function tableLines(
  { table, later }: Extract<LayerOrigin, { kind: 'table' }>,
  context: FigureContext,
): Line[] {
  const { figures, messages, language } = context;
  const { layer } = messages;
  const names: Readonly<Record<string, string>> = {
    [OTHER_COUNTRIES]: FIGURE_TABLE[language].others,
    [WORLD]: layer.world,
  };
  const { unit, edition } = table;
  const lineOf = (country: Party, figure: Figure, row?: FigureRow): Line => {
    const { value, flags, note } = figure;
    const reason = reasonOf(figure);
    const share = row?.share ?? null;
    return {
      country,
      name: names[country] ?? nameOf(context.dataset, country, language),
      value,
      unit,
      value_tonnes: value === null ? null : tonnesOf(value, unit),
      share_percent: share === null ? null : inPercent(share),
      share_is_at_most: share === null ? null : totalIsFloor(table),
      rank: row?.rank ?? null,
      flags: flags.join(';'),
      flags_in_words: [
        ...(reason === null ? [] : [layer.reasons[reason]]),
        ...annotationTexts(flags, messages),
      ].join('; '),
      note: note?.[language] ?? null,
      quantity: table.quantity,
      stage: table.stage,
      form: figures.forms.get(table.form)?.[language] ?? table.form,
      year: table.year,
      edition: edition.name[language],
      edition_known_since: formatEdtf(edition.known),
      edition_is_later: later,
      ...sourceCells(table.sources, figures),
    };
  };
  const totals = [
    [OTHER_COUNTRIES, table.others],
    [WORLD, table.world],
  ] as const;
  return [
    ...figureRows(table).map((row) => lineOf(row.country, row, row)),
    ...totals.flatMap(([code, figure]) => (figure ? [lineOf(code, figure)] : [])),
  ];
}

function importLines({ set }: Extract<LayerOrigin, { kind: 'imports' }>, context: FigureContext): Line[] {
  const { figures, language } = context;
  const words = LAYER_CHOICE[language].importFlags;
  return partnersOf(set).map(({ country, share, flags, note }) => ({
    country,
    name: nameOf(context.dataset, country, language),
    share_percent: share,
    flags: flags.join(';'),
    flags_in_words: flags.map((flag) => words[flag]).join('; '),
    note: note?.[language] ?? null,
    importer: context.dataset.settings.importer,
    year: set.year,
    definition: set.definition[language],
    ...sourceCells([set.source], figures),
  }));
}

function listLines(
  { rows }: Extract<LayerOrigin, { kind: 'lists' }>,
  mineral: string,
  context: FigureContext,
): Line[] {
  const { figures, language } = context;
  return rows.flatMap(({ country, through, status, lists }) =>
    (lists.length > 0 ? lists : [null]).map((list) => ({
      country,
      name: nameOf(context.dataset, country, language),
      through,
      standing: status,
      names_on_list: list?.names.get(mineral)?.join('; ') ?? null,
      since: list && formatEdtf(list.date),
      list: list?.name[language] ?? null,
      note: list?.note?.[language] ?? null,
      ...sourceCells(list?.sources ?? [], figures),
    })),
  );
}

/** Returns a percentage with six significant digits: further digits would be floating-point noise. */
function inPercent(share: number): number {
  return Number((share * 100).toPrecision(6));
}

function sourceCells(ids: readonly string[], { sources }: SourcedFigures): Line {
  const found = ids.flatMap((id) => sources.get(id) ?? []);
  return {
    source_publisher: found.map(({ publisher }) => publisher).join('; '),
    source_title: found.map(({ title }) => title).join('; '),
    source_address: found.map(({ url }) => url ?? '').join(' '),
  };
}
