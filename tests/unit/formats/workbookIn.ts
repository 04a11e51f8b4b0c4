/** Reads workbooks without the product's own code. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet reads it; a day is a date at midnight UTC. */
type Read = string | number | boolean | Date | null;

/** A sheet: its cells by row, as many in each row as the widest has; its links by cell, such as `B2`. */
interface ReadSheet {
  readonly rows: readonly (readonly Read[])[];
  readonly links: Readonly<Record<string, string>>;
  readonly xml: string;
}

/** The sheets of a workbook by name, in their order. Throws if a part is missing or not well-formed. */
export function workbookIn(bytes: Uint8Array): Map<string, ReadSheet> {
  const parts = unzipSync(bytes);
  const textOf = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`workbookIn: expected a part ${path}, got none.`);
    return strFromU8(part);
  };
  const targets = (path: string) =>
    new Map(
      path in parts
        ? elements(parsed(textOf(path)), 'Relationship').map((one) => [
            value(one, 'Id'),
            value(one, 'Target'),
          ])
        : [],
    );
  const styles = parsed(textOf('xl/styles.xml'));
  const dates = elements(styles, 'numFmt')
    .filter((one) => value(one, 'formatCode') === 'yyyy-mm-dd')
    .map((one) => value(one, 'numFmtId'));
  const isDate = elements(elements(styles, 'cellXfs')[0] as Element, 'xf').map((one) =>
    dates.includes(value(one, 'numFmtId')),
  );
  const sheets = targets('xl/_rels/workbook.xml.rels');
  return new Map(
    elements(parsed(textOf('xl/workbook.xml')), 'sheet').map((sheet) => {
      const path = sheets.get(value(sheet, 'r:id')) ?? '';
      const xml = textOf(`xl/${path}`);
      const document = parsed(xml);
      const addresses = targets(`xl/worksheets/_rels/${path.replace('worksheets/', '')}.rels`);
      return [
        value(sheet, 'name'),
        { rows: rowsIn(document, isDate), links: linksIn(document, addresses), xml },
      ];
    }),
  );
}

function rowsIn(document: Document, isDate: readonly boolean[]): Read[][] {
  const rows = elements(document, 'row').map((row) => {
    const cells: Read[] = [];
    for (const cell of elements(row, 'c')) cells[columnOf(value(cell, 'r'))] = cellOf(cell, isDate);
    return cells;
  });
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? null));
}

function cellOf(cell: Element, isDate: readonly boolean[]): Read {
  const text = cell.textContent ?? '';
  switch (value(cell, 't')) {
    case 'inlineStr':
      return text;
    case 'b':
      return text === '1';
    default: {
      const number = Number(text);
      return isDate[Number(value(cell, 's'))] ? new Date(Date.UTC(1899, 11, 30 + number)) : number;
    }
  }
}

function linksIn(document: Document, addresses: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    elements(document, 'hyperlink').map((one) => [
      value(one, 'ref'),
      addresses.get(value(one, 'r:id')) ?? '',
    ]),
  );
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function parsed(xml: string): Document {
  const onError = (_: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function value(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
