/** An extract as a file. */
import { workbookFiles } from '../../formats/workbook.ts';
import { tableSheet } from '../../tables/tableSheet.ts';
import { zipOf } from '../archive.ts';
import { AUTHORS } from '../citation.ts';
import { aboutSheet } from './aboutSheet.ts';
import { bibtexText, cslItems, risText } from './citations.ts';
import { csvFiles } from './csvFiles.ts';
import type { DataChoices, DataFormat } from './dataChoices.ts';
import { ENDINGS } from './dataFormats.ts';
import { dataJson } from './dataJson.ts';
import { dataTables } from './dataTables.ts';
import type { Extract } from './extract.ts';
import { geojson } from './geojson.ts';
import { readmeText } from './readmeText.ts';

/** How a file is written. */
export interface DataFileOptions extends Pick<DataChoices, 'format' | 'separator'> {
  /** A BCP 47 tag, which decides the decimal mark of files with tabs. */
  readonly locale: string;
  /** The name of the file without its extension. */
  readonly name: string;
}

/** The formats of which a file is one text. */
type TextFormat = Exclude<DataFormat, 'xlsx' | 'csv' | 'zip'>;
const TEXT_FORMATS: readonly TextFormat[] = ['geojson', 'json', 'bibtex', 'ris', 'csl'];

/** Whether a file of this format is one text. */
export function isTextFormat(format: DataFormat): format is TextFormat {
  return (TEXT_FORMATS as readonly DataFormat[]).includes(format);
}

/** The bytes of a file, or its text. The same extract gives the same ones. */
export function dataFile(extract: Extract, options: DataFileOptions): Uint8Array<ArrayBuffer> | string {
  const { format } = options;
  if (isTextFormat(format)) return dataText(extract, format);
  switch (format) {
    case 'xlsx':
      return workbookOf(extract);
    case 'csv':
      return archiveOf(extract, options, new Map());
    case 'zip': {
      const { name } = options;
      return archiveOf(
        extract,
        options,
        new Map<string, string | Uint8Array>([
          [`${name}.xlsx`, workbookOf(extract)],
          ...TEXT_FORMATS.map((format) => [name + ENDINGS[format], dataText(extract, format)] as const),
        ]),
      );
    }
  }
}

/** The text of a file of one text. */
export function dataText(extract: Extract, format: TextFormat): string {
  const bibliography = { cited: extract.head.cited, sources: extract.recorded.sources };
  switch (format) {
    case 'geojson':
      return compactJson(geojson(extract));
    case 'json':
      return jsonText(dataJson(extract));
    case 'bibtex':
      return bibtexText(bibliography);
    case 'ris':
      return risText(bibliography);
    case 'csl':
      return jsonText(cslItems(bibliography));
  }
}

function workbookOf(extract: Extract): Uint8Array<ArrayBuffer> {
  const { title, link, release, language } = extract.head;
  const tables = dataTables(extract);
  const files = workbookFiles([aboutSheet(extract.head, tables), ...tables.map(tableSheet)], {
    title,
    creator: AUTHORS,
    link,
    language,
    date: release,
  });
  return zipOf(files, release);
}

/** A README, the tables as CSV, and other files, in a folder with the name of the archive. */
function archiveOf(
  extract: Extract,
  { separator, locale, name }: DataFileOptions,
  others: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const tables = dataTables(extract);
  const files = new Map<string, string | Uint8Array>([
    ...others,
    ...[...csvFiles(tables, separator, locale)].map(([file, text]) => [`csv/${file}`, text] as const),
  ]);
  const readme = readmeText(extract.head, { tables, files: [...files.keys()], separator, locale });
  return zipOf(
    new Map(
      [['README.txt', readme] as const, ...files].map(([path, content]) => [`${name}/${path}`, content]),
    ),
    extract.head.release,
  );
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One feature in each line: positions one by one would take most of the file. */
function compactJson({ features, ...rest }: ReturnType<typeof geojson>): string {
  const head = JSON.stringify(rest).slice(1, -1);
  return `{${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
