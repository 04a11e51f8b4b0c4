/** The Common Cartridge of a lesson: a module of links. */
import { expect, test } from 'vitest';
import { cartridgeFiles } from '../../../../src/lessons/school/cartridge.ts';
import { LESSON, OWN_LESSON } from '../../state/smallLesson.ts';
import { all, attributes, xmlIn } from './xmlIn.ts';

const SITE = 'https://maps.example/lodelines/?theme=dark';
const files = cartridgeFiles(LESSON, 'en', SITE);
const manifest = xmlIn(files.get('imsmanifest.xml') ?? '');

test('Its files are the manifest and one link for each scene, as the manifest names them', () => {
  expect([...files.keys()]).toEqual([
    'imsmanifest.xml',
    'links/step-1.xml',
    'links/step-2.xml',
    'links/step-3.xml',
  ]);
  expect(attributes(manifest, 'file', 'href')).toEqual([...files.keys()].slice(1));
});

test('Each link opens its scene in the language of the cartridge', () => {
  const links = [...files.entries()].slice(1).map(([, text]) => xmlIn(text));
  for (const { namespaceURI, localName } of links)
    expect([namespaceURI, localName]).toEqual([
      'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
      'webLink',
    ]);
  expect(links.flatMap((link) => attributes(link, 'url', 'href'))).toEqual([
    'https://maps.example/lodelines/?lesson=small-lesson&lang=en',
    'https://maps.example/lodelines/?lesson=small-lesson&step=2&lang=en',
    'https://maps.example/lodelines/?lesson=small-lesson&step=3&lang=en',
  ]);
  expect(links.map((link) => all(link, 'title')[0]?.textContent)).toEqual(['1. start', '2. map', '3. end']);
});

test('The manifest is one of version 1.1: a rooted hierarchy with one folder of links', () => {
  expect(manifest.namespaceURI).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
  expect(all(manifest, 'schema')[0]?.textContent).toBe('IMS Common Cartridge');
  expect(all(manifest, 'schemaversion')[0]?.textContent).toBe('1.1.0');
  expect(attributes(manifest, 'organization', 'structure')).toEqual(['rooted-hierarchy']);
  expect(attributes(manifest, 'item', 'identifier')).toEqual([
    'root',
    'lesson',
    'step-1',
    'step-2',
    'step-3',
  ]);
  expect(new Set(attributes(manifest, 'resource', 'type'))).toEqual(new Set(['imswl_xmlv1p1']));
  expect(attributes(manifest, 'item', 'identifierref').filter(Boolean)).toEqual(
    attributes(manifest, 'resource', 'identifier'),
  );
});

test("Each link of a reader's own lesson has the lesson in it", () => {
  const own = cartridgeFiles(OWN_LESSON, 'en', SITE, { fragment: '#lesson=abc', release: '2026-11-21' });
  const links = [...own.entries()].slice(1).map(([, text]) => xmlIn(text));
  expect(links.flatMap((link) => attributes(link, 'url', 'href'))).toEqual([
    'https://maps.example/lodelines/?lesson=own&lang=en&data=2026-11-21#lesson=abc',
  ]);
});
