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
  readonly url: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** Returns `Lodelines contributors (2026). Title. Site. Version. https://…` */
export function citationText({ title, site, version, release, url }: Cited): string {
  return `${AUTHORS} (${release.slice(0, 4)}). ${title}. ${site}. ${version}. ${url}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns a `@misc` entry for BibTeX and biblatex in UTF-8. The URL is not escaped, because neither expects it. */
export function citationBibtex({ title, site, version, release, key, url }: Cited): string {
  const [year = '', month] = release.split('-');
  const fields = [
    ['author', `{{${escapeTex(AUTHORS)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(site)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? '{}'],
    ['version', `{${release}}`],
    ['note', `{${escapeTex(version)}}`],
    ['url', `{${url}}`],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = ${value},`);
  return [`@misc{lodelines-${key}-${release},`, ...lines, '}'].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts escaped braces too: an unbalanced one would break the entry.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}^~$&#%_]/g, (special) => TEX[special] ?? `\\${special}`);
}

/** Returns a RIS record: two-letter tag, two spaces, hyphen, space and value in each line; lines end in CR LF. */
export function citationRis({ title, site, version, release, url, language }: Cited): string {
  const fields = [
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
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
