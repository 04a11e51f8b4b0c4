/** Citations of a view. Authors and name match CITATION.cff; a test keeps them equal. */

/** The author of every citation. */
export const AUTHORS = 'Lodelines contributors';

/** The fields of a citation, in the reader's language. */
export interface Cited {
  /** The title of the view. */
  readonly title: string;
  /** The name of the site. */
  readonly site: string;
  /** The data release and the displayed time, as a sentence without a full stop. */
  readonly version: string;
  /** The date of the data release, as `2026-11-21`. */
  readonly release: string;
  /** Identifies the view; letters, digits and hyphens. */
  readonly key: string;
  /** Null if nobody else could open it. */
  readonly url: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** A longer address, in UTF-16 code units, is not printed: it has a whole tour in it. */
const LONGEST_PRINTED = 300;

/** Returns `Lodelines contributors (2026). Title. Site. Version. https://…`, without an address that is long or missing. */
export function citationText({ title, site, version, release, url }: Cited): string {
  return `${AUTHORS} (${release.slice(0, 4)}). ${title}. ${site}. ${version}.${url === null || url.length > LONGEST_PRINTED ? '' : ` ${url}`}`;
}

/** Returns a `@misc` entry for BibTeX and biblatex in UTF-8. The URL is not escaped, because neither expects it. */
export function citationBibtex({ title, site, version, release, key, url }: Cited): string {
  const [year = '', month] = release.split('-');
  return bibtexEntry(`lodelines-${key}-${release}`, [
    ['author', `{{${escapeTex(AUTHORS)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(site)}}`],
    ['year', `{${year}}`],
    ['month', bibtexMonth(Number(month)) ?? '{}'],
    ['version', `{${release}}`],
    ['note', `{${escapeTex(version)}}`],
    ['url', url === null ? null : `{${url}}`],
  ]);
}

/** The macro of a month, from 1. */
export function bibtexMonth(month: number): string | undefined {
  return ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'][month - 1];
}

/** A `@misc` entry with the values as BibTeX writes them; those that are null are left out. */
export function bibtexEntry(key: string, fields: readonly (readonly [string, string | null])[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(12)} = ${value},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts escaped braces too: an unbalanced one would break the entry.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** A text in which nothing is a command of TeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}^~$&#%_]/g, (special) => TEX[special] ?? `\\${special}`);
}

/** Returns the RIS record of a view. */
export function citationRis({ title, site, version, release, url, language }: Cited): string {
  return risRecord([
    ['TY', 'ELEC'],
    ['AU', AUTHORS],
    ['TI', title],
    ['T2', site],
    ['PY', release.slice(0, 4)],
    ['DA', release.replaceAll('-', '/')],
    ['ET', release],
    ['N1', version],
    ['UR', url],
    ['LA', language],
  ]);
}

/**
 * A RIS record: two-letter tag, two spaces, hyphen, space and value in each line; lines end in CR LF. Values that are null
 * are left out.
 */
export function risRecord(fields: readonly (readonly [string, string | null])[]): string {
  return [...fields, ['ER', ''] as const]
    .map(([tag, value]) => (value === null ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}
