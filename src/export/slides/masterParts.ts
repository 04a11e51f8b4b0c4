/** The slide master with its layouts. */
import type { Palette } from '../../cartography/palette.ts';
import { SLIDES } from '../../i18n/slides.ts';
import type { Language } from '../../domain/language.ts';
import { type LayoutName, LAYOUTS } from './deck.ts';
import { barXml, layoutShape } from './layoutShape.ts';
import { emu, LAYOUT_TABLE, type Placeholder, ROLES } from './layoutTable.ts';
import { newRelations, type Part } from '../../formats/opcPackage.ts';
import { CONTENT, NAMESPACES, shapeTree } from './presentation.ts';
import { colourMap } from './themeColours.ts';
import { themeXml } from './theme.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** The path of the slide master. */
export const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';

/** Ids of masters and layouts start here and are unique among all of them. */
export const FIRST_MASTER_ID = 2 ** 31;

/** The path of a layout. */
export function layoutPath(name: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(name) + 1}.xml`;
}

/** The master, its theme and its layouts. */
export function masterParts(palette: Palette, language: Language): Part[] {
  const relations = newRelations();
  const layouts = LAYOUTS.map((name, i) =>
    tag('p:sldLayoutId', {
      id: FIRST_MASTER_ID + 1 + i,
      'r:id': relations.part('slideLayout', layoutPath(name)),
    }),
  );
  relations.part('theme', THEME);
  const content = documentXml(
    tag(
      'p:sldMaster',
      NAMESPACES,
      tag('p:cSld', {}, background('bg1'), shapeTree(masterShapes(language))),
      tag('p:clrMap', colourMap(palette)),
      tag('p:sldLayoutIdLst', {}, ...layouts),
      textStyles(),
    ),
  );
  return [
    { path: MASTER, type: `${CONTENT}.slideMaster+xml`, content, relations: relations.all() },
    {
      path: THEME,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: themeXml('Lodelines', palette, language),
    },
    ...LAYOUTS.map((name) => layoutPart(name, language)),
  ];
}

/** A background in a colour of the theme. */
export function background(colour: 'bg1' | 'bg2'): string {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: colour }));
  return tag('p:bg', {}, tag('p:bgPr', {}, fill, tag('a:effectLst')));
}

function layoutPart(name: LayoutName, language: Language): Part {
  const words = SLIDES[language];
  const { type, places, bar } = LAYOUT_TABLE[name];
  const relations = newRelations();
  relations.part('slideMaster', MASTER);
  const shapes = ROLES.flatMap((role, i) => {
    const place = places[role];
    return place ? [layoutShape(i + 2, role, place, language)] : [];
  });
  const content = documentXml(
    tag(
      'p:sldLayout',
      { ...NAMESPACES, type, preserve: true, userDrawn: type === undefined ? true : undefined },
      tag(
        'p:cSld',
        { name: words.layouts[name] },
        shapeTree(bar ? [barXml(ROLES.length + 2, bar), ...shapes] : shapes),
      ),
      tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
    ),
  );
  return { path: layoutPath(name), type: `${CONTENT}.slideLayout+xml`, content, relations: relations.all() };
}

/** The placeholders that every master has. */
function masterShapes(language: Language): string[] {
  const { title, text, number } = LAYOUT_TABLE.mapText.places;
  const wide = LAYOUT_TABLE.sources.places.text;
  if (!title || !text || !number || !wide)
    throw new Error('masterShapes: expected a title, a text and a number.');
  return [
    layoutShape(2, 'title', title, language),
    layoutShape(3, 'text', { ...text, ...place(wide), type: 'body', idx: 1 }, language),
    layoutShape(4, 'number', { ...number, idx: 4 }, language),
  ];
}

function place({ x, y, width, height }: Placeholder) {
  return { x, y, width, height };
}

/** The styles of titles, texts and everything else, which all layouts start from. */
function textStyles(): string {
  const level = (n: number, size: number, indent: number, bullet: string) =>
    tag(
      `a:lvl${n}pPr`,
      {
        marL: emu(indent),
        indent: bullet === '' ? 0 : -emu(14),
        algn: 'l',
        eaLnBrk: true,
        latinLnBrk: false,
      },
      bullet === '' ? tag('a:buNone') : tag('a:buChar', { char: bullet }),
      runProperties(size),
    );
  return tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, level(1, 26, 0, '')),
    tag('p:bodyStyle', {}, level(1, 16, 0, ''), ...[2, 3, 4, 5].map((n) => level(n, 14, 14 * (n - 1), '–'))),
    tag('p:otherStyle', {}, level(1, 16, 0, '')),
  );
}

/** The font of the theme, in the colour of text. `size` is in points. */
export function runProperties(size: number): string {
  return tag(
    'a:defRPr',
    { sz: 100 * size },
    tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
    tag('a:latin', { typeface: '+mn-lt' }),
    tag('a:ea', { typeface: '+mn-ea' }),
    tag('a:cs', { typeface: '+mn-cs' }),
  );
}
