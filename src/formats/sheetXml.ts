/** Sheets of workbooks as XML. */
import type { Day } from '../domain/time/date.ts';
import type { Relations } from './opcPackage.ts';
import { STYLE_INDEX, type StyleName } from './sheetStyles.ts';
import { documentXml, tag, textXml } from './xml.ts';

/** The value of a cell; null is an empty one. A text is never read as a formula. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  /** From 1900-03-01 on. */
  | { readonly day: Day }
  | { readonly text: string; readonly link: string };

/** A sheet with its rows from the first. */
export interface Sheet {
  readonly name: string;
  /** A table has the names of its columns in its first row, which stays in view. */
  readonly kind: 'table' | 'text';
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The most characters of a cell. */
const LONGEST = 32_767;
/** The most links of a sheet that Excel opens. */
const MOST_LINKS = 65_000;
/** The height of a line, in points. */
const LINE = 15;
/** 1970-01-01 as spreadsheets count days, from 1899-12-30. Before March 1900 they do not agree. */
const DAY_ZERO = 25_569;
/** The width of a column without one, in characters. */
const USUAL_WIDTH = 12;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part of a sheet. Links are added to `relations`. The order of the elements is part of the format. */
export function sheetXml({ kind, widths, rows }: Sheet, relations: Relations): string {
  const links: string[] = [];
  const isTable = kind === 'table';
  const columns = rows.reduce((most, { length }) => Math.max(most, length), widths.length);
  const letters = Array.from({ length: columns }, (_, i) => columnLetters(i));
  const rowXml = (cells: readonly SheetCell[], row: number): string => {
    const written = cells.map((cell, column) => {
      const place = `${letters[column]}${row + 1}`;
      const usual = isTable ? (row === 0 ? 'head' : 'plain') : column === 0 ? 'label' : 'wrapped';
      return cellXml(cell, place, isLink(cell) && linked(cell.link, place) ? 'link' : usual);
    });
    const height = isTable ? '' : ` ht="${LINE * linesOf(cells, widths)}" customHeight="1"`;
    return `<row r="${row + 1}"${height}>${written.join('')}</row>`;
  };
  const linked = (address: string, place: string): boolean => {
    const id = links.length < MOST_LINKS ? relations.link(address) : undefined;
    if (id !== undefined) links.push(tag('hyperlink', { ref: place, 'r:id': id }));
    return id !== undefined;
  };
  const written = rows.map(rowXml);
  const pane = tag('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  return documentXml(
    tag(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
      tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: true })),
      tag('sheetViews', {}, tag('sheetView', { showGridLines: isTable, workbookViewId: 0 }, isTable && pane)),
      columns > 0 &&
        tag(
          'cols',
          {},
          ...letters.map((_, i) =>
            tag('col', { min: i + 1, max: i + 1, width: widths[i] ?? USUAL_WIDTH, customWidth: true }),
          ),
        ),
      tag('sheetData', {}, ...written),
      isTable && rows.length > 1 && tag('autoFilter', { ref: `A1:${letters.at(-1) ?? 'A'}${rows.length}` }),
      links.length > 0 && tag('hyperlinks', {}, ...links),
      // As wide as a page, and as many pages as it takes.
      tag('pageSetup', { orientation: 'landscape', fitToHeight: 0 }),
    ),
  );
}

/** The lines that the longest text of a row takes: not every program makes rows as high as their texts. */
function linesOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const needed = cells.map((cell, i) => {
    const text = typeof cell === 'string' ? cell : isLink(cell) ? cell.text : '';
    return Math.ceil((textWidth(text) * 1.05) / (widths[i] ?? USUAL_WIDTH));
  });
  return Math.max(1, ...needed);
}

/** The width of a text in characters; letters of Hangul and other full-width ones count twice. */
export function textWidth(text: string): number {
  return text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0);
}

function isLink(cell: SheetCell): cell is Extract<SheetCell, { readonly link: string }> {
  return typeof cell === 'object' && cell !== null && 'link' in cell;
}

/** Written as text and not by `tag`, because a workbook can have a hundred thousand cells. */
function cellXml(cell: SheetCell, place: string, style: StyleName): string {
  if (cell === null || cell === '') return '';
  const start = (name: StyleName) => `<c r="${place}" s="${STYLE_INDEX[name]}"`;
  if (typeof cell === 'number') return `${start(style)}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `${start(style)} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object' && 'day' in cell) {
    return `${start('day')}><v>${cell.day + DAY_ZERO}</v></c>`;
  }
  const text = typeof cell === 'string' ? cell : cell.text;
  const name = style === 'plain' && LOOKS_LIKE_FORMULA.test(text) ? 'literal' : style;
  const written = textXml(text.slice(0, LONGEST));
  return `${start(name)} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

const LOOKS_LIKE_FORMULA = /^[=+\-@＝＋－＠]/;

/** `A` for the first column, `AA` for the one after `Z`. */
function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}
