/** The manifest of a package of SCORM 1.2 (ADL, Content Aggregation Model 1.2, section 2.3). */
import { documentXml, tag, textXml } from '../../formats/xml.ts';

/** The name that a manifest has in its package. */
export const MANIFEST = 'imsmanifest.xml';

/** Most characters of a title in SCORM 1.2 and in Common Cartridges. */
const MOST_TITLE = 200;

/** A title as an element. */
export function titleXml(title: string): string {
  return tag('title', {}, textXml(title.slice(0, MOST_TITLE)));
}

/** The manifest of a package that is one page. `identifier` has letters, digits and hyphens, a letter first. */
export function scormManifest(identifier: string, title: string, page: string): string {
  const names = {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  };
  return documentXml(
    tag(
      'manifest',
      { identifier, version: '1.0', ...names },
      tag('metadata', {}, tag('schema', {}, 'ADL SCORM'), tag('schemaversion', {}, '1.2')),
      tag(
        'organizations',
        { default: 'lodelines' },
        tag(
          'organization',
          { identifier: 'lodelines' },
          titleXml(title),
          tag('item', { identifier: 'lesson', identifierref: 'page' }, titleXml(title)),
        ),
      ),
      tag(
        'resources',
        {},
        tag(
          'resource',
          // `scormtype` in lower case: SCORM 2004 writes it in another way.
          { identifier: 'page', type: 'webcontent', 'adlcp:scormtype': 'sco', href: page },
          tag('file', { href: page }),
        ),
      ),
    ),
  );
}
