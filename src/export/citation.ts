/** Citations of a view. Authors and name are those of CITATION.cff; a test keeps them equal. */

export const AUTHORS = 'Lodelines contributors';

/** What is cited, in the reader's language. */
export interface Cited {
  /** Of the view. */
  readonly title: string;
  /** Of the whole. */
  readonly site: string;
  /** Which data, and which date they are shown for, as a sentence without its full stop. */
  readonly version: string;
  /** The date of the data release, as `2026-11-21`. */
  readonly release: string;
  /** Letters, digits and hyphens that tell this view from others. */
  readonly key: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

/** `Lodelines contributors (2026). Title. Site. Version. https://…` */
export function citationText({ title, site, version, release, url }: Cited): string {
  return `${AUTHORS} (${release.slice(0, 4)}). ${title}. ${site}. ${version}. ${url}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX and biblatex, in UTF-8; the address is not escaped, as both want it. */
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
  // Braces are counted even when they are escaped: a single one would break the entry.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}^~$&#%_]/g, (special) => TEX[special] ?? `\\${special}`);
}

/** A record in RIS: two letters, two spaces, a hyphen and a space before each value; lines end in CR LF. */
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
