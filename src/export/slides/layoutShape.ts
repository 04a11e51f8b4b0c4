/** What is on layouts: placeholders with the look of their texts, and bars. */
import type { Rectangle } from '../../cartography/picture/displayList.ts';
import type { Language } from '../../domain/language.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { COLUMN_GAP, emu, type Placeholder, type Role } from './layoutTable.ts';
import { newRelations } from '../../formats/opcPackage.ts';
import { placeholderXml, transformXml } from './presentation.ts';
import { numberBody, textBody } from './textBody.ts';
import { tag } from '../../formats/xml.ts';

/** A placeholder of a layout, with the look of its text. */
export function layoutShape(id: number, role: Role, placeholder: Placeholder, language: Language): string {
  const name = SLIDES[language].roles[role];
  const { type, idx, anchor, align, columns, size, bold, colour, after } = placeholder;
  const context = { language, relations: newRelations() };
  const properties = tag(
    'a:bodyPr',
    {
      vert: 'horz',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      anchor,
      ...(columns && { numCol: columns, spcCol: emu(COLUMN_GAP) }),
    },
    role === 'picture' ? '' : tag('a:normAutofit'),
  );
  const style = tag(
    'a:lstStyle',
    {},
    tag(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: align ?? 'l' },
      tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })),
      tag('a:spcAft', {}, tag('a:spcPts', { val: 100 * (after ?? 0) })),
      tag('a:buNone'),
      tag(
        'a:defRPr',
        { sz: 100 * size, b: bold ?? false },
        tag('a:solidFill', {}, tag('a:schemeClr', { val: colour })),
      ),
    ),
  );
  const head = properties + style;
  const body =
    role === 'number' ? numberBody(null, context, head) : textBody([[{ text: name }]], context, head);
  return placeholderXml(
    id,
    name,
    { type, idx, ...(role === 'number' && { sz: 'quarter' }) },
    body,
    transformXml(placeholder) + tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
  );
}

/** A bar without a meaning, hidden from screen readers. */
export function barXml(id: number, bar: Rectangle): string {
  const decorative = tag('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: true,
  });
  const extensions = tag(
    'a:extLst',
    {},
    tag('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative),
  );
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name: '' }, extensions),
      tag('p:cNvSpPr'),
      tag('p:nvPr', { userDrawn: true }),
    ),
    tag(
      'p:spPr',
      {},
      transformXml(bar),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      tag('a:solidFill', {}, tag('a:schemeClr', { val: 'accent5' })),
      tag('a:ln', {}, tag('a:noFill')),
    ),
  );
}
