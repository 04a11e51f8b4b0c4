/** Sources as entries of a bibliography, after one for the view itself. */
import type { Source } from '../../data/payload.ts';
import { calendarOf, type EdtfDate, parseEdtf } from '../../domain/time/date.ts';
import {
  AUTHORS,
  bibtexEntry,
  bibtexMonth,
  citationBibtex,
  citationRis,
  type Cited,
  escapeTex,
  risRecord,
} from '../citation.ts';

/** What is cited: the view, and its sources. */
export interface Bibliography {
  readonly cited: Cited;
  readonly sources: readonly Source[];
}

/** BibTeX in UTF-8, also for biblatex. */
export function bibtexText({ cited, sources }: Bibliography): string {
  const entries = sources.map((source) =>
    bibtexEntry(source.id, [
      ['author', `{{${escapeTex(source.publisher)}}}`],
      ['title', `{{${escapeTex(titleOf(source))}}}`],
      ...bibtexDate(source),
      ['url', source.url === null ? null : `{${plainUrl(source.url)}}`],
      ['langid', `{${LANGUAGE_NAMES[source.language] ?? source.language}}`],
    ]),
  );
  return [citationBibtex(cited), ...entries].join('\n\n') + '\n';
}

function bibtexDate(source: Source): [string, string | null][] {
  const [year, month, day] = publishedParts(source);
  return [
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (bibtexMonth(month) ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
  ];
}

/** Languages as babel and biblatex name them. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  pt: 'portuguese',
  ru: 'russian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** RIS records: web pages, or documents without an address. */
export function risText({ cited, sources }: Bibliography): string {
  const records = sources.map((source) => {
    const [year, month, day] = publishedParts(source).map((part, i) =>
      String(part).padStart(i === 0 ? 4 : 2, '0'),
    );
    return risRecord([
      ['TY', source.url === null ? 'GEN' : 'ELEC'],
      ['ID', source.id],
      ['AU', source.publisher],
      ['TI', titleOf(source)],
      ['PB', source.publisher],
      ['PY', year ?? null],
      ['DA', year === undefined ? null : `${year}/${month ?? ''}/${day ?? ''}`],
      ['UR', source.url],
      ['LA', source.language],
    ]);
  });
  return citationRis(cited) + records.join('');
}

/** CSL-JSON: items of the Citation Style Language. */
export function cslItems({ cited, sources }: Bibliography): object[] {
  const { title, site, version, release, key, url, language } = cited;
  return [
    {
      id: `lodelines-${key}-${release}`,
      type: 'webpage',
      author: [{ literal: AUTHORS }],
      title,
      'container-title': site,
      version: release,
      note: version,
      issued: { 'date-parts': [release.split('-').map(Number)] },
      ...(url !== null && { URL: url }),
      language,
    },
    ...sources.map((source) => {
      const date = publishedParts(source);
      return {
        id: source.id,
        type: source.url === null ? 'document' : 'webpage',
        author: [{ literal: source.publisher }],
        title: titleOf(source),
        publisher: source.publisher,
        ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
        ...(source.url !== null && { URL: source.url }),
        language: source.language,
      };
    }),
  ];
}

/** The title; one that is a description of ours is in brackets, as bibliographies mark it. */
function titleOf({ title, titleIsDescriptive }: Source): string {
  return titleIsDescriptive ? `[${title}]` : title;
}

/** Year, month and day of publication, as far as they are known. */
function publishedParts({ published }: Source): number[] {
  const date = published === null ? null : parseEdtf(published);
  return date ? knownParts(date) : [];
}

function knownParts({ precision, first }: EdtfDate): number[] {
  const { year, month, date } = calendarOf(first);
  return precision === 'day' ? [year, month, date] : precision === 'month' ? [year, month] : [year];
}

/** An address without characters that end a field of BibTeX. */
function plainUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
