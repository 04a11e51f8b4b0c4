/** Packages of the Open Packaging Conventions (ISO/IEC 29500-2): parts, their content types and relationships. */
import { parseUrl } from '../domain/parseUrl.ts';
import { documentXml, tag } from './xml.ts';

/** A part of a package. */
export interface Part {
  /** From the root of the package, without a slash before it: `ppt/slides/slide1.xml`. */
  readonly path: string;
  /** The content type. */
  readonly type: string;
  /** XML, or the bytes of an image. */
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

/** A relationship: an id that the part uses, a type, and the path of another part or an address outside. */
export type Relation = { readonly id: string; readonly type: string } & (
  | { readonly path: string }
  | { readonly url: string }
);

/** The relationships of a part while it is written. The same target has one id. */
export interface Relations {
  /** The id of the relationship to a part. `type` is the last word of the type, such as `slide`. */
  readonly part: (type: string, path: string) => string;
  /**
   * The id of the relationship to a web address; none if it is no such address, because programs refuse a presentation
   * with an address that they cannot read as a whole.
   */
  readonly link: (url: string) => string | undefined;
  /** All relationships so far. */
  readonly all: () => readonly Relation[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Relationships of a new part, with the ids `rId1`, `rId2` … */
export function newRelations(): Relations {
  const known = new Map<string, Relation>();
  const idOf = (key: string, rest: { type: string } & ({ path: string } | { url: string })): string => {
    const relation = known.get(key) ?? { id: `rId${known.size + 1}`, ...rest };
    known.set(key, relation);
    return relation.id;
  };
  return {
    part: (type, path) => idOf(path, { type: type.includes(':') ? type : `${OFFICE}/${type}`, path }),
    link: (text) => {
      const url = webAddress(text);
      return url === null ? undefined : idOf(url, { type: `${OFFICE}/hyperlink`, url });
    },
    all: () => [...known.values()],
  };
}

/** A web address in the characters of RFC 3986: browsers leave some others as they are. Null if it is none. */
function webAddress(text: string): string | null {
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/g, encodeURIComponent);
}

/** The files of a package by path, in the order of the parts. `root` are the relationships of the package itself. */
export function packageFiles(
  parts: readonly Part[],
  root: readonly Relation[],
): Map<string, string | Uint8Array> {
  return new Map([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationsXml('', root)],
    ...parts.flatMap(({ path, content, relations = [] }): [string, string | Uint8Array][] => [
      [path, content],
      ...(relations.length > 0
        ? [[path.replace(/([^/]+)$/, '_rels/$1.rels'), relationsXml(path, relations)] as [string, string]]
        : []),
    ]),
  ]);
}

/** Images have one type for each extension; other parts are named one by one. */
function contentTypes(parts: readonly Part[]): string {
  const isImage = ({ type }: Part) => type.startsWith('image/');
  const images = new Map(parts.filter(isImage).map(({ path, type }) => [extensionOf(path), type]));
  return documentXml(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...[...images].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
      ...parts
        .filter((part) => !isImage(part))
        .map(({ path, type }) => tag('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

function relationsXml(path: string, relations: readonly Relation[]): string {
  return documentXml(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map((relation) =>
        tag('Relationship', {
          Id: relation.id,
          Type: relation.type,
          Target: 'path' in relation ? relativePath(path, relation.path) : relation.url,
          TargetMode: 'path' in relation ? undefined : 'External',
        }),
      ),
    ),
  );
}

/** The path of a part as seen from the folder of another: `../media/image1.png`. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
