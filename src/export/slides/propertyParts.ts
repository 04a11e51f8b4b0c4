/** The properties of a presentation: what it is called, who made it and when. */
import type { Deck } from './deck.ts';
import type { Part } from './opcPackage.ts';
import { languageOf } from './textBody.ts';
import { documentXml, tag, textXml } from './xml.ts';

const OPC = 'http://schemas.openxmlformats.org/package/2006';

/** The parts, each with the type of its relationship to the package. */
export function propertyParts(deck: Deck): (Part & { readonly relation: string })[] {
  return [
    {
      relation: `${OPC}/relationships/metadata/core-properties`,
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: coreXml(deck),
    },
    {
      relation: 'extended-properties',
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: appXml(deck),
    },
  ];
}

function coreXml(deck: Deck): string {
  const { title, creator, link, date } = deck;
  const time = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return documentXml(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': `${OPC}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', {}, textXml(title)),
      tag('dc:creator', {}, textXml(creator)),
      tag('dc:identifier', {}, textXml(link)),
      tag('dc:language', {}, languageOf(undefined, deck).lang),
      time('dcterms:created'),
      time('dcterms:modified'),
    ),
  );
}

function appXml({ slides }: Deck): string {
  return documentXml(
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      tag('Application', {}, 'Lodelines'),
      tag('PresentationFormat', {}, 'On-screen Show (16:9)'),
      tag('Slides', {}, String(slides.length)),
      tag('Notes', {}, String(slides.length)),
    ),
  );
}
