/** The package of a lesson: its files, and what its manifest says of them. */
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { openingBlock, withOpening } from '../../../../src/data/opening.ts';
import type { Lesson } from '../../../../src/domain/lesson/lesson.ts';
import { scormOpening, scormPackage } from '../../../../src/lessons/school/scormPackage.ts';
import { LESSON, OWN_LESSON } from '../../state/smallLesson.ts';
import { all, attributes, xmlIn } from './xmlIn.ts';

const HTML = `<!doctype html>${openingBlock({})}<script type="module">code</script>`;
const NAMESPACES = {
  manifest: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  scorm: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
};

function unpacked(lesson: Lesson = LESSON) {
  const html = withOpening(HTML, scormOpening(lesson, 'ko', 'https://maps.example/'));
  const files = unzipSync(scormPackage(html, lesson, 'ko', '2026-11-30'));
  return { files, manifest: xmlIn(strFromU8(files['imsmanifest.xml'] as Uint8Array)) };
}

test('A package has the manifest at its root, and exactly the files that the manifest names', () => {
  const { files, manifest } = unpacked();
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
  expect(attributes(manifest, 'file', 'href')).toEqual(['index.html']);
  expect(attributes(manifest, 'resource', 'href')).toEqual(['index.html']);
  expect(strFromU8(files['index.html'] as Uint8Array)).toContain(
    '{"site":"https://maps.example/","query":"?lesson=small-lesson&lang=ko","scorm":true}',
  );
});

test('The manifest is one of SCORM 1.2, whose only item is a page that reports', () => {
  const { manifest } = unpacked();
  expect([manifest.namespaceURI, manifest.localName]).toEqual([NAMESPACES.manifest, 'manifest']);
  expect(all(manifest, 'schema')[0]?.textContent).toBe('ADL SCORM');
  expect(all(manifest, 'schemaversion')[0]?.textContent).toBe('1.2');
  const [resource] = all(manifest, 'resource');
  // In another case, as in SCORM 2004, platforms take the page for a text to read.
  expect(resource?.getAttributeNS(NAMESPACES.scorm, 'scormtype')).toBe('sco');
  expect(all(manifest, 'title').map(({ textContent }) => textContent)).toEqual([
    'A small lesson의 한국어',
    'A small lesson의 한국어',
  ]);
});

test('Identifiers are names of XML, each used once, and every reference leads to one', () => {
  const { manifest } = unpacked();
  const identifiers = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
    name === 'manifest' ? [manifest.getAttribute('identifier')] : attributes(manifest, name, 'identifier'),
  );
  for (const identifier of identifiers) expect(identifier).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(attributes(manifest, 'organizations', 'default')).toEqual(
    attributes(manifest, 'organization', 'identifier'),
  );
  expect(attributes(manifest, 'item', 'identifierref')).toEqual(
    attributes(manifest, 'resource', 'identifier'),
  );
});

test('A title with signs of XML stays what it is, and a very long one ends after 200 characters', () => {
  const titled = (ko: string) => {
    const { manifest } = unpacked({ ...LESSON, title: { ko } });
    return all(manifest, 'title')[0]?.textContent;
  };
  expect(titled('“A” & <b> \u0007')).toBe('“A” & <b> ');
  expect(titled('가'.repeat(300))).toBe('가'.repeat(200));
});

test("A reader's own lesson is in the page, and two of them are two packages", () => {
  const opening = scormOpening(OWN_LESSON, 'en', undefined, '#lesson=abc');
  expect(withOpening(HTML, opening)).toContain(
    '{"query":"?lesson=own&lang=en","fragment":"#lesson=abc","scorm":true}',
  );
  const identifier = (lesson: Lesson) => unpacked(lesson).manifest.getAttribute('identifier');
  const other = { ...OWN_LESSON, scenes: [...OWN_LESSON.scenes, ...LESSON.scenes] };
  expect(identifier(OWN_LESSON)).toMatch(/^lodelines-own-[a-z0-9]+$/);
  expect(identifier(other)).not.toBe(identifier(OWN_LESSON));
  // The editor gives its scenes keys, which are not part of the lesson.
  const scenes = OWN_LESSON.scenes.map((scene, key) => ({ ...scene, key }));
  expect(identifier({ ...OWN_LESSON, scenes })).toBe(identifier(OWN_LESSON));
  expect(identifier(LESSON)).toBe('lodelines-small-lesson');
  const { manifest } = unpacked({ ...OWN_LESSON, title: {} });
  expect(all(manifest, 'title')[0]?.textContent).toBe('수업');
});

test('The same lesson gives the same bytes', () => {
  expect(scormPackage(HTML, LESSON, 'en', '2026-11-30')).toEqual(
    scormPackage(HTML, LESSON, 'en', '2026-11-30'),
  );
});
