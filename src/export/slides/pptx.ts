/** Presentations as files of Office Open XML (ISO/IEC 29500), for PowerPoint, Impress, Keynote and Google Slides. */
import { zipOf } from '../archive.ts';
import type { Deck } from './deck.ts';
import { emu, SLIDE } from './layoutTable.ts';
import { FIRST_MASTER_ID, MASTER, masterParts, runProperties } from './masterParts.ts';
import { NOTES_MASTER, NOTES_PAGE, notesMasterParts } from './notesParts.ts';
import { newRelations, packageFiles, type Part } from '../../formats/opcPackage.ts';
import { CONTENT, NAMESPACES } from './presentation.ts';
import { propertyParts } from './propertyParts.ts';
import { slideParts, slidePath } from './slideParts.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** Ids of slides start here. */
const FIRST_SLIDE_ID = 256;

const PRESENTATION = 'ppt/presentation.xml';

/**
 * A presentation as a PPTX file. The same deck gives the same bytes. Calls `onSlide` after each slide. Takes a few
 * hundredths of a second for each slide, so larger decks belong into a worker.
 */
export function pptxOf(deck: Deck, onSlide: (done: number) => void = () => {}): Uint8Array<ArrayBuffer> {
  const slides = deck.slides.flatMap((slide, i) => {
    const parts = slideParts(deck, slide, i + 1);
    onSlide(i + 1);
    return parts;
  });
  const properties = propertyParts(deck);
  const root = newRelations();
  root.part('officeDocument', PRESENTATION);
  for (const { relation, path } of properties) root.part(relation, path);
  const parts = [
    ...presentationParts(deck),
    ...masterParts(deck.palette, deck.language),
    ...notesMasterParts(deck.language),
    ...slides,
    ...properties,
  ];
  return zipOf(packageFiles(parts, root.all()), deck.date);
}

function presentationParts(deck: Deck): Part[] {
  const relations = newRelations();
  const master = relations.part('slideMaster', MASTER);
  const notes = relations.part('notesMaster', NOTES_MASTER);
  const slides = deck.slides.map((_, i) =>
    tag('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': relations.part('slide', slidePath(i + 1)) }),
  );
  const extras = EXTRAS.map(({ name, content }): Part => {
    const path = `ppt/${name}.xml`;
    relations.part(name, path);
    return { path, type: `${CONTENT}.${name}+xml`, content: documentXml(content) };
  });
  relations.part('theme', 'ppt/theme/theme1.xml');
  // The order of the children is part of the format.
  const content = documentXml(
    tag(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: true },
      tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': master })),
      tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': notes })),
      tag('p:sldIdLst', {}, ...slides),
      tag('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      tag('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
      tag('p:defaultTextStyle', {}, tag('a:lvl1pPr', { marL: 0, algn: 'l' }, runProperties(16))),
    ),
  );
  return [
    { path: PRESENTATION, type: `${CONTENT}.presentation.main+xml`, content, relations: relations.all() },
    ...extras,
  ];
}

/** Parts that every presentation has, empty here. */
const EXTRAS = [
  { name: 'presProps', content: tag('p:presentationPr', NAMESPACES) },
  { name: 'viewProps', content: tag('p:viewPr', NAMESPACES) },
  {
    name: 'tableStyles',
    content: tag('a:tblStyleLst', {
      'xmlns:a': NAMESPACES['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  },
];
