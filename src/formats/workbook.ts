/** Workbooks for spreadsheets (SpreadsheetML of Office Open XML, ISO/IEC 29500). */
import { type CoreProperties, corePart } from './coreProperties.ts';
import { newRelations, packageFiles, type Part } from './opcPackage.ts';
import { DEFINED_STYLES, stylesXml } from './sheetStyles.ts';
import { type Sheet, sheetXml } from './sheetXml.ts';
import { documentXml, tag } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * The parts of a workbook by path, to be put into a ZIP archive in this order. Names of sheets are unique, at most 31
 * characters long, and without any of `[]:*?/\`.
 */
export function workbookFiles(
  sheets: readonly Sheet[],
  properties: CoreProperties,
): Map<string, string | Uint8Array> {
  const relations = newRelations();
  const parts = sheets.map((sheet, i): Part & { readonly entry: string } => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const own = newRelations();
    const content = sheetXml(sheet, own);
    const id = relations.part('worksheet', path);
    return {
      path,
      type: `${CONTENT}.worksheet+xml`,
      content,
      relations: own.all(),
      entry: tag('sheet', { name: sheet.name, sheetId: i + 1, 'r:id': id }),
    };
  });
  relations.part('styles', DEFINED_STYLES);
  const workbook: Part = {
    path: WORKBOOK,
    type: `${CONTENT}.sheet.main+xml`,
    content: documentXml(
      tag(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
        tag('sheets', {}, ...parts.map(({ entry }) => entry)),
      ),
    ),
    relations: relations.all(),
  };
  const styles: Part = { path: DEFINED_STYLES, type: `${CONTENT}.styles+xml`, content: stylesXml() };
  const core = corePart(properties);
  const root = newRelations();
  root.part('officeDocument', WORKBOOK);
  root.part(core.relation, core.path);
  return packageFiles([workbook, styles, ...parts, core], root.all());
}
