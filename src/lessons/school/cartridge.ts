/** A lesson as a Common Cartridge 1.1 (IMS Global): a list of web links, one for each scene. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { documentXml, tag, textXml } from '../../formats/xml.ts';
import { MANIFEST, titleXml } from './scormManifest.ts';
import { identifierOf } from './identifierOf.ts';
import { lessonTitle } from './lessonTitle.ts';
import { lessonLink, type OwnPart } from './lessonLinks.ts';

const CC = 'http://www.imsglobal.org/xsd/imsccv1p1';

/**
 * The files of the cartridge by path, to be put into a ZIP archive in this order. `site` is the address of the site,
 * `own` a reader's own lesson, which is in each link.
 */
export function cartridgeFiles(
  lesson: Lesson,
  language: Language,
  site: string,
  own: OwnPart | null = null,
): Map<string, string> {
  const title = lessonTitle(lesson, language);
  const steps = lesson.scenes.map((scene, i) => ({
    id: `step-${i + 1}`,
    file: `links/step-${i + 1}.xml`,
    title: `${i + 1}. ${textIn(scene.title, language)}`,
    address: lessonLink(lesson, i + 1, language, site, own),
  }));
  const items = steps.map((step) =>
    tag('item', { identifier: step.id, identifierref: `link-${step.id}` }, titleXml(step.title)),
  );
  const resources = steps.map(({ id, file }) =>
    tag('resource', { identifier: `link-${id}`, type: 'imswl_xmlv1p1' }, tag('file', { href: file })),
  );
  const manifest = documentXml(
    tag(
      'manifest',
      {
        identifier: identifierOf(lesson),
        xmlns: `${CC}/imscp_v1p1`,
        'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      },
      tag(
        'metadata',
        {},
        tag('schema', {}, 'IMS Common Cartridge'),
        tag('schemaversion', {}, '1.1.0'),
        metadata(title, language),
      ),
      tag(
        'organizations',
        {},
        tag(
          'organization',
          { identifier: 'lodelines', structure: 'rooted-hierarchy' },
          // The root of the hierarchy has no title of its own.
          tag(
            'item',
            { identifier: 'root' },
            tag('item', { identifier: 'lesson' }, titleXml(title), ...items),
          ),
        ),
      ),
      tag('resources', {}, ...resources),
    ),
  );
  return new Map([
    [MANIFEST, manifest],
    ...steps.map((step) => [step.file, webLink(step.title, step.address)] as const),
  ]);
}

function metadata(title: string, language: Language): string {
  const text = tag('lomimscc:string', { language }, textXml(title));
  return tag('lomimscc:lom', {}, tag('lomimscc:general', {}, tag('lomimscc:title', {}, text)));
}

/** In a tab of its own: most systems would show it in a low frame. */
function webLink(title: string, address: string): string {
  return documentXml(
    tag(
      'webLink',
      { xmlns: `${CC}/imswl_v1p1` },
      titleXml(title),
      tag('url', { href: address, target: '_blank' }),
    ),
  );
}
