/** The properties of a presentation: what it is called, who made it and when. */
import type { Deck } from './deck.ts';
import { corePart } from '../../formats/coreProperties.ts';
import type { Part } from '../../formats/opcPackage.ts';
import { languageOf } from './textBody.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** The parts, each with the type of its relationship to the package. */
export function propertyParts(deck: Deck): (Part & { readonly relation: string })[] {
  const { title, creator, link, date } = deck;
  return [
    corePart({ title, creator, link, language: languageOf(undefined, deck).lang, date }),
    {
      relation: 'extended-properties',
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: appXml(deck),
    },
  ];
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
