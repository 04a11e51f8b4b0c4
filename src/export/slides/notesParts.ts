/** Speaker notes: their master, and the page of each slide. */
import { LIGHT } from '../../cartography/palette.ts';
import type { Language } from '../../domain/language.ts';
import { SLIDES } from '../../i18n/slides.ts';
import type { Paragraph } from './deck.ts';
import { fittedHead } from './fittedHead.ts';
import { background, runProperties } from './masterParts.ts';
import { newRelations, type Part } from '../../formats/opcPackage.ts';
import { CONTENT, NAMESPACES, placeholderXml, shapeTree, transformXml } from './presentation.ts';
import { numberBody, textBody } from './textBody.ts';
import { colourMap } from './themeColours.ts';
import { themeXml } from './theme.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** The size of a page of notes in points. */
export const NOTES_PAGE = { width: 540, height: 720 };

/** The path of the notes master. */
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme2.xml';

const PLACES = {
  image: { x: 54, y: 45, width: 432, height: 243 },
  text: { x: 54, y: 306, width: 432, height: 360 },
  number: { x: 426, y: 684, width: 60, height: 20 },
};

/** The size of the text and the space after a paragraph, in points. */
const TEXT = { ...PLACES.text, size: 12, after: 4 };

/** The look of notes. Impress takes it from the notes only, not from their master. */
const STYLE = tag(
  'a:lvl1pPr',
  { marL: 0, indent: 0, algn: 'l' },
  tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })),
  tag('a:spcAft', {}, tag('a:spcPts', { val: 100 * TEXT.after })),
  tag('a:buNone'),
  runProperties(TEXT.size),
);

const rectangle = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'));

/** The notes master with a theme of its own, as each master has one. Notes are on paper: always dark on light. */
export function notesMasterParts(language: Language): Part[] {
  const relations = newRelations();
  relations.part('theme', THEME);
  const context = { language, relations: newRelations() };
  const words = SLIDES[language].notes;
  const shapes = [
    imageXml(words.image, transformXml(PLACES.image) + rectangle),
    placeholderXml(
      3,
      words.text,
      { type: 'body', sz: 'quarter', idx: 3 },
      textBody([[{ text: words.text }]], context),
      transformXml(PLACES.text) + rectangle,
    ),
    placeholderXml(
      4,
      words.number,
      { type: 'sldNum', sz: 'quarter', idx: 5 },
      numberBody(null, context),
      transformXml(PLACES.number) + rectangle,
    ),
  ];
  const content = documentXml(
    tag(
      'p:notesMaster',
      NAMESPACES,
      tag('p:cSld', {}, background('bg1'), shapeTree(shapes)),
      tag('p:clrMap', colourMap(LIGHT)),
      tag('p:notesStyle', {}, STYLE),
    ),
  );
  return [
    { path: NOTES_MASTER, type: `${CONTENT}.notesMaster+xml`, content, relations: relations.all() },
    {
      path: THEME,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: themeXml('Lodelines', LIGHT, language),
    },
  ];
}

/** The page of notes of a slide. */
export function notesPart(
  path: string,
  slide: { readonly path: string; readonly number: number },
  notes: readonly Paragraph[],
  language: Language,
): Part {
  const relations = newRelations();
  relations.part('slide', slide.path);
  relations.part('notesMaster', NOTES_MASTER);
  const context = { language, relations };
  const words = SLIDES[language].notes;
  const shapes = [
    imageXml(words.image),
    placeholderXml(
      3,
      words.text,
      { type: 'body', idx: 1 },
      textBody(notes, context, fittedHead(notes, TEXT, tag('a:lstStyle', {}, STYLE))),
    ),
    placeholderXml(
      4,
      words.number,
      { type: 'sldNum', sz: 'quarter', idx: 5 },
      numberBody(slide.number, context),
    ),
  ];
  const content = documentXml(
    tag(
      'p:notes',
      NAMESPACES,
      tag('p:cSld', {}, shapeTree(shapes)),
      tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
    ),
  );
  return { path, type: `${CONTENT}.notesSlide+xml`, content, relations: relations.all() };
}

/** The picture of the slide above its notes, which the program draws. */
function imageXml(name: string, properties = ''): string {
  const locks = tag('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true });
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: 2, name }),
      tag('p:cNvSpPr', {}, locks),
      tag('p:nvPr', {}, tag('p:ph', { type: 'sldImg', idx: properties === '' ? undefined : 2 })),
    ),
    tag('p:spPr', {}, properties),
  );
}
