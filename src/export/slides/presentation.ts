/** What all parts of a presentation have in common. */
import { DRAWING } from './theme.ts';
import { emu } from './layoutTable.ts';
import type { Rectangle } from '../../cartography/picture/displayList.ts';
import { tag } from '../../formats/xml.ts';

/** The namespaces of the parts. */
export const NAMESPACES = {
  'xmlns:a': DRAWING,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

/** The content types of parts begin so. */
export const CONTENT = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A place in points as XML. */
export function transformXml(
  { x, y, width, height }: Rectangle,
  name = 'a:xfrm',
  ...inner: string[]
): string {
  return tag(
    name,
    {},
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
    ...inner,
  );
}

/** The tree of the shapes of a slide, a layout or a master. */
export function shapeTree(shapes: readonly string[]): string {
  return tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
    tag('p:grpSpPr', {}, transformXml({ x: 0, y: 0, width: 0, height: 0 }, 'a:xfrm', CHILDREN)),
    ...shapes,
  );
}

const CHILDREN = tag('a:chOff', { x: 0, y: 0 }) + tag('a:chExt', { cx: 0, cy: 0 });

/** A placeholder with its text body. Without `properties` it is where its layout has it. */
export function placeholderXml(
  id: number,
  name: string,
  ph: { readonly type?: string | undefined; readonly idx?: number | undefined; readonly sz?: string },
  body: string,
  properties = '',
): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: true })),
      tag('p:nvPr', {}, tag('p:ph', { type: ph.type, sz: ph.sz, idx: ph.idx })),
    ),
    tag('p:spPr', {}, properties),
    body,
  );
}
