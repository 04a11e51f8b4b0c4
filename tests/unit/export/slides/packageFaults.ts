/** Rules of the Open Packaging Conventions and of presentations that schema validators do not check. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The files of a package; XML as text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files of a ZIP archive in their order. */
export function filesOf(bytes: Uint8Array): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      /\.(xml|rels|svg)$/.test(path) ? strFromU8(content) : content,
    ]),
  );
}

/** The elements of a part with a name such as `a:t`. Throws if the part is not well-formed XML. */
export function elementsIn(files: Files, path: string, name: string): Element[] {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`elementsIn: expected XML at ${path}, got ${typeof text}.`);
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level}: ${message}`);
    },
  });
  return [...parser.parseFromString(text, 'text/xml').getElementsByTagName(name)];
}

/** Every fault of a presentation, each as a sentence. */
export function packageFaults(files: Files): string[] {
  const paths = Object.keys(files);
  const xml = paths.filter((path) => /\.(xml|rels|svg)$/.test(path));
  return [
    ...(paths[0] === '[Content_Types].xml' ? [] : ['The content types are not the first file.']),
    ...xml.flatMap((path) => {
      try {
        elementsIn(files, path, '*');
        return [];
      } catch (error) {
        return [String(error)];
      }
    }),
    ...contentTypeFaults(files),
    ...paths.filter((path) => path.endsWith('.rels')).flatMap((path) => relationFaults(files, path)),
    ...idFaults(files),
    ...themeFaults(files),
  ];
}

/** Every part has exactly one type, and every type a part. */
function contentTypeFaults(files: Files): string[] {
  const parts = Object.keys(files).filter((path) => path !== '[Content_Types].xml');
  const named = elementsIn(files, '[Content_Types].xml', 'Override').map((one) => attribute(one, 'PartName'));
  const extensions = elementsIn(files, '[Content_Types].xml', 'Default').map((one) =>
    attribute(one, 'Extension'),
  );
  const extensionOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
  return [
    ...repeated([...named, ...extensions]).map((name) => `${name} has two content types.`),
    ...named
      .filter((name) => !(name.slice(1) in files))
      .map((name) => `There is a content type for ${name}, which does not exist.`),
    ...extensions
      .filter((extension) => !parts.some((path) => extensionOf(path) === extension))
      .map((extension) => `There is a content type for .${extension}, of which there is no part.`),
    ...parts
      .filter((path) => !named.includes(`/${path}`) && !extensions.includes(extensionOf(path)))
      .map((path) => `${path} has no content type.`),
  ];
}

/** Every relationship leads somewhere, is used if its part can use it, and everything that is used exists. */
function relationFaults(files: Files, path: string): string[] {
  const source = path.replace('_rels/', '').replace(/\.rels$/, '');
  const folder = source.split('/').slice(0, -1);
  const relations = elementsIn(files, path, 'Relationship');
  const ids = relations.map((one) => attribute(one, 'Id'));
  const text = files[source];
  const used = [...String(text).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
  return [
    ...(source !== '' && text === undefined ? [`${path} belongs to no part.`] : []),
    ...repeated(ids).map((id) => `${path}: ${id} is there twice.`),
    ...relations.flatMap((one) => {
      const target = attribute(one, 'Target');
      if (attribute(one, 'TargetMode') === 'External') {
        return /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(target)
          ? []
          : [`${path}: "${target}" is no address.`];
      }
      if (target.startsWith('/')) return [`${path}: ${target} is absolute.`];
      const place = [...folder];
      for (const part of target.split('/')) {
        if (part === '..') place.pop();
        else place.push(part);
      }
      return place.join('/') in files ? [] : [`${path}: ${target} does not exist.`];
    }),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses ${id}, which does not exist.`),
  ];
}

/** Ids of shapes are positive and unique in a part; those of masters, layouts and slides in their ranges and unique. */
function idFaults(files: Files): string[] {
  const parts = Object.keys(files).filter((path) => /^ppt\/.*\.xml$/.test(path));
  const shapes = parts.flatMap((path) => {
    const ids = elementsIn(files, path, 'p:cNvPr').map((one) => attribute(one, 'id'));
    return [
      ...ids.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `${path}: "${id}" is no id of a shape.`),
      ...repeated(ids).map((id) => `${path}: two shapes have the id ${id}.`),
    ];
  });
  const ids = (name: string) =>
    parts.flatMap((path) => elementsIn(files, path, name).map((one) => Number(attribute(one, 'id'))));
  const masters = [...ids('p:sldMasterId'), ...ids('p:sldLayoutId')];
  const slides = ids('p:sldId');
  return [
    ...shapes,
    ...repeated([...masters, ...slides].map(String)).map((id) => `The id ${id} is there twice.`),
    ...masters.filter((id) => !(id >= 2 ** 31)).map((id) => `${id} is no id of a master or layout.`),
    ...slides.filter((id) => !(id >= 256 && id < 2 ** 31)).map((id) => `${id} is no id of a slide.`),
  ];
}

/** Each master has a theme of its own. */
function themeFaults(files: Files): string[] {
  const themes = Object.keys(files)
    .filter((path) => /Masters\/_rels\//.test(path))
    .flatMap((path) => elementsIn(files, path, 'Relationship').map((one) => attribute(one, 'Target')))
    .filter((target) => target.includes('theme'));
  return repeated(themes).map((theme) => `Two masters share ${theme}.`);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
