/** The core properties of a package: what it is called, who made it and when. */
import type { Part } from './opcPackage.ts';
import { documentXml, tag, textXml } from './xml.ts';

const OPC = 'http://schemas.openxmlformats.org/package/2006';

/** The properties of a document. */
export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  /** The address of what the document shows; null if it is not known. */
  readonly link: string | null;
  /** A BCP 47 tag such as `en-GB`; null for several languages. */
  readonly language: string | null;
  /** The day on which it was created, such as `2026-11-22`. */
  readonly date: string;
}

/** The part, with the type of its relationship to the package. */
export function corePart(properties: CoreProperties): Part & { readonly relation: string } {
  const { title, creator, link, language, date } = properties;
  const time = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return {
    relation: `${OPC}/relationships/metadata/core-properties`,
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: documentXml(
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
        link !== null && tag('dc:identifier', {}, textXml(link)),
        language !== null && tag('dc:language', {}, language),
        time('dcterms:created'),
        time('dcterms:modified'),
      ),
    ),
  };
}
