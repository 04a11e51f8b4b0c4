/** A slide with its images and its notes. */
import { codeItems } from '../../cartography/picture/codeItems.ts';
import type { Rectangle } from '../../cartography/picture/displayList.ts';
import { SLIDES } from '../../i18n/slides.ts';
import type { Deck, Paragraph, Slide, SlideCode, SlidePicture } from './deck.ts';
import { fittedHead } from './fittedHead.ts';
import { LAYOUT_TABLE, type Placeholder } from './layoutTable.ts';
import { layoutPath } from './masterParts.ts';
import { mapShapes } from './mapShapes.ts';
import { notesPart } from './notesParts.ts';
import { officeSvg } from './officeSvg.ts';
import { newRelations, type Part, type Relations } from '../../formats/opcPackage.ts';
import { CONTENT, NAMESPACES, placeholderXml, shapeTree, transformXml } from './presentation.ts';
import type { ShapeContext } from './shapeContext.ts';
import { groupOf, shapeOf } from './shapeXml.ts';
import { numberBody, textBody } from './textBody.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** The path of a slide; the first has the number 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** The parts of a slide; the first has the number 1. */
export function slideParts(deck: Deck, slide: Slide, number: number): Part[] {
  const { language, palette } = deck;
  const { places, code: codePlace } = LAYOUT_TABLE[slide.layout];
  const words = SLIDES[language];
  const relations = newRelations();
  relations.part('slideLayout', layoutPath(slide.layout));
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  relations.part('notesSlide', notesPath);
  const context = { language, relations };
  let last = 1;
  const newId = () => ++last;
  const shapes = { palette, language, newId };
  const images: Part[] = [];

  const text = (
    role: 'title' | 'line' | 'text' | 'credits',
    paragraphs: readonly Paragraph[] | undefined,
  ) => {
    const place = places[role];
    if (!place || !paragraphs) return '';
    const body = textBody(paragraphs, context, fittedHead(paragraphs, place));
    return placeholderXml(newId(), words.roles[role], place, body);
  };
  const picture = (place: Placeholder | undefined, shown: SlidePicture | undefined) => {
    if (!place || !shown) return '';
    const fitted = withinPlace(place, shown.picture);
    if (!shown.png) {
      const scale = fitted.width / shown.picture.width;
      return mapShapes(shown, words.roles.picture, { ...fitted, ...shapes, scale }).xml;
    }
    const [png, svg] = [`ppt/media/image${number}.png`, `ppt/media/image${number}.svg`];
    images.push(
      { path: png, type: 'image/png', content: shown.png },
      { path: svg, type: 'image/svg+xml', content: officeSvg(shown.picture, language) },
    );
    const ids = { png: relations.part('image', png), svg: relations.part('image', svg) };
    return pictureXml(newId(), words.roles.picture, shown.alt, place, fitted, ids);
  };

  const tree = shapeTree([
    text('title', [[{ text: slide.title }]]),
    text('line', slide.line === undefined ? undefined : [[{ text: slide.line }]]),
    picture(places.picture, slide.picture),
    text('text', slide.text),
    text('credits', slide.credits),
    slide.code
      ? codeXml(slide.code, codePlace, words.code, { ...codePlace, ...shapes, scale: 1 }, relations)
      : '',
    places.number
      ? placeholderXml(
          newId(),
          words.roles.number,
          { ...places.number, sz: 'quarter' },
          numberBody(number, context),
        )
      : '',
  ]);
  const content = documentXml(
    tag('p:sld', NAMESPACES, tag('p:cSld', {}, tree), tag('p:clrMapOvr', {}, tag('a:masterClrMapping'))),
  );
  const path = slidePath(number);
  return [
    { path, type: `${CONTENT}.slide+xml`, content, relations: relations.all() },
    notesPart(notesPath, { path, number }, slide.notes ?? [], language),
    ...images,
  ];
}

/** The largest rectangle of the form of a picture in the middle of a place. */
function withinPlace(place: Rectangle, size: Pick<Rectangle, 'width' | 'height'>): Rectangle {
  const scale = Math.min(place.width / size.width, place.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2, width, height };
}

/** A picture in its placeholder: PNG, and SVG for programs that know it. */
function pictureXml(
  id: number,
  name: string,
  descr: string,
  { type, idx }: Placeholder,
  place: Rectangle,
  image: { readonly png: string; readonly svg: string },
): string {
  const svg = tag('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': image.svg,
  });
  const extension = tag('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, svg);
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id, name, descr }),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noGrp: true, noChangeAspect: true })),
      tag('p:nvPr', {}, tag('p:ph', { type, idx })),
    ),
    tag(
      'p:blipFill',
      {},
      tag('a:blip', { 'r:embed': image.png }, tag('a:extLst', {}, extension)),
      tag('a:stretch', {}, tag('a:fillRect')),
    ),
    tag('p:spPr', {}, transformXml(place), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
  );
}

/** A QR code as a shape that is a link. */
function codeXml(
  { modules, link, alt }: SlideCode,
  { width }: Rectangle,
  name: string,
  context: ShapeContext,
  relations: Relations,
): string {
  const shapes = codeItems(modules, 0, 0, width).flatMap((item) =>
    item.type === 'group' ? [] : [shapeOf(item, name, context)],
  );
  return groupOf(name, shapes, context, { text: alt, link: relations.link(link) }).xml;
}
