/** A figure layer as table: cell texts and sort keys. */
import { LAYER_CHOICE } from '../../i18n/layerChoice.ts';
import type { Dataset } from '../../data/dataset.ts';
import { nameOf } from '../../data/nameOf.ts';
import { type FigureRow, figureRows } from '../../domain/figures/figureRows.ts';
import {
  type Flag,
  type ImportShare,
  type NationalList,
  tonnesOf,
  type Unit,
} from '../../domain/figures/figures.ts';
import { partnersOf } from '../../domain/figures/imports.ts';
import type { Language } from '../../domain/language.ts';
import type { ListRow, ListingStatus } from '../../domain/figures/nationalLists.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { annotationsOf } from '../../domain/figures/annotations.ts';
import type { Messages } from '../../i18n/messages.ts';
import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import type { LayerValues } from './layerValues.ts';
import { type LayerColumn, ordered, type Sort, type SortKey } from './sorting.ts';

/** The texts of the interface language. */
export interface Words {
  readonly messages: Messages;
  readonly language: Language;
}

/** Text and sort key of a cell. */
export interface LayerCell {
  readonly text: string;
  readonly by: SortKey;
  /** True if there is no value; the text gives the reason. */
  readonly absent?: boolean;
  /** National lists named by the cell, to be linked to their sources. */
  readonly lists?: readonly NationalList[];
  /** The union that published the lists. */
  readonly through?: Party | null;
}

/** A country's cells. The columns depend on the origin of the layer's values. */
export interface LayerRow {
  /** Country code. */
  readonly id: Party;
  readonly cells: Readonly<Partial<Record<LayerColumn, LayerCell>>>;
}

const LISTING_STATUSES: readonly ListingStatus[] = ['listed', 'not listed', 'no list yet'];

/**
 * One row for each country in the table, the import shares or the lists, sorted; rows without a value come
 * last.
 */
export function layerRows(
  { origin, layer }: LayerValues,
  sort: Sort<LayerColumn>,
  dataset: Dataset,
  words: Words,
): LayerRow[] {
  const { language } = words;
  const countryName = (country: Party) => nameOf(dataset, country, language);
  const rowOf = (country: Party, cells: LayerRow['cells']): LayerRow => ({
    id: country,
    cells: { country: { text: countryName(country), by: countryName(country) }, ...cells },
  });
  const rows = () => {
    switch (origin.kind) {
      case 'table': {
        const { unit } = origin.table;
        return figureRows(origin.table).map((row) => rowOf(row.country, figureCells(row, unit, words)));
      }
      case 'imports':
        return partnersOf(origin.set).map((row) => rowOf(row.country, importCells(row, words)));
      case 'lists':
        return origin.rows.map((row) => rowOf(row.country, listCells(row, layer.mineral, words)));
    }
  };
  const keyOf = (by: LayerColumn) => (row: LayerRow) => row.cells[by]?.by ?? null;
  const named = ordered(rows(), keyOf('country'), false, language);
  return ordered(named, keyOf(sort.by), sort.descending, language);
}

/** The number of rows. */
export function layerRowCount({ origin }: LayerValues): number {
  if (origin.kind === 'table') return origin.table.countries.length;
  return (origin.kind === 'imports' ? origin.set.partners : origin.rows).length;
}

function figureCells(row: FigureRow, unit: Unit, words: Words): LayerRow['cells'] {
  const { layer } = words.messages;
  const { value, share, reason, rank } = row;
  return {
    value:
      value === null
        ? { text: layer.reasons[reason ?? 'NA'], by: null, absent: true }
        : { text: layer.tonnes(tonnesOf(value, unit)), by: value },
    share:
      share === null
        ? { ...NOTHING, ...(value !== null && { text: FIGURE_TABLE[words.language].noShare }) }
        : { text: layer.share(share, row.shareIsAtMost), by: share },
    rank: rank === null ? NOTHING : { text: String(rank), by: rank },
    ...restOf(annotationTexts(row.flags, words.messages), row, words.language),
  };
}

/** Texts of the flags, without reasons for missing values. */
export function annotationTexts(flags: readonly Flag[], { layer }: Messages): string[] {
  return annotationsOf(flags).map((flag) => layer.flags[flag]);
}

function importCells(row: ImportShare, { messages, language }: Words): LayerRow['cells'] {
  const { layer } = messages;
  const flags = row.flags.map((flag) => LAYER_CHOICE[language].importFlags[flag]);
  return { share: { text: layer.percent(row.share), by: row.share }, ...restOf(flags, row, language) };
}

function listCells(
  { status, lists, through }: ListRow,
  mineral: string,
  { messages, language }: Words,
): LayerRow['cells'] {
  const { layer } = messages;
  const names = [...new Set(lists.flatMap((list) => list.names.get(mineral) ?? []))].join(', ');
  const statusTexts = { listed: layer.listed, 'not listed': layer.notListed, 'no list yet': layer.noList };
  const by = LISTING_STATUSES.indexOf(status);
  const [first] = lists;
  return {
    standing: { text: statusTexts[status], by, absent: status !== 'listed' },
    names: names === '' ? NOTHING : { text: names, by: names },
    since: first ? { text: messages.date(first.date), by: first.date.first } : NOTHING,
    list: first ? { text: '', by: first.name[language], lists, through } : NOTHING,
  };
}

const NOTHING: LayerCell = { text: '–', by: null, absent: true };

function restOf(
  flags: readonly string[],
  { note }: Pick<ImportShare, 'note'>,
  language: Language,
): LayerRow['cells'] {
  const cell = (text: string) => (text === '' ? NOTHING : { text, by: text });
  return { flags: cell(flags.join('; ')), note: cell(note?.[language] ?? '') };
}
