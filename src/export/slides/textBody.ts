/** Texts of slides as XML. */
import type { Language } from '../../domain/language.ts';
import type { Paragraph, Run } from './deck.ts';
import type { Relations } from '../../formats/opcPackage.ts';
import { tag, textXml } from '../../formats/xml.ts';

/** The languages of documents that Office knows by another region than their own name. */
const REGIONS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  ko: 'ko-KR',
  ja: 'ja-JP',
  zh: 'zh-CN',
  vi: 'vi-VN',
  da: 'da-DK',
  ar: 'ar-SA',
};

/** What a run is written with: the language of the deck, and the relationships of its part. */
export interface TextContext {
  readonly language: Language;
  readonly relations: Pick<Relations, 'link'>;
}

/** How a text is set if its placeholder says everything. */
const AS_PLACEHOLDER = tag('a:bodyPr') + tag('a:lstStyle');

/** The body of a text: at least one paragraph, as the format asks for. `head` is how it is set. */
export function textBody(
  paragraphs: readonly Paragraph[],
  context: TextContext,
  head = AS_PLACEHOLDER,
): string {
  const lines = paragraphs.flatMap(splitLines);
  return tag(
    'p:txBody',
    {},
    head,
    ...(lines.length > 0 ? lines : [[]]).map((line) =>
      tag(
        'a:p',
        {},
        ...line.map((run) => runXml(run, context)),
        line.length === 0 && tag('a:endParaRPr', languageOf(undefined, context)),
      ),
    ),
  );
}

/** The number of the slide, which the program keeps up to date. */
export function numberBody(number: number | null, context: TextContext, head = AS_PLACEHOLDER): string {
  const field = tag(
    'a:fld',
    { id: '{6F0B5E3C-5A0C-4C56-9E39-3B2D4C1F7A10}', type: 'slidenum' },
    tag('a:rPr', languageOf(undefined, context)),
    tag('a:t', {}, number === null ? '#' : String(number)),
  );
  return tag('p:txBody', {}, head, tag('a:p', {}, field));
}

/** The attributes of a run for its language. Latin letters in Korean text are English. */
export function languageOf(language: string | undefined, context: Pick<TextContext, 'language'>) {
  const lang = language ?? context.language;
  return {
    lang: REGIONS[lang] ?? `${lang}-${lang.toUpperCase()}`,
    altLang: lang === 'ko' ? 'en-US' : undefined,
  };
}

function runXml({ text, bold, link, language }: Run, context: TextContext): string {
  const id = link === undefined ? undefined : context.relations.link(link);
  return tag(
    'a:r',
    {},
    tag(
      'a:rPr',
      { ...languageOf(language, context), b: bold, u: id === undefined ? undefined : 'sng' },
      // Impress colours some links only.
      ...(id === undefined
        ? []
        : [
            tag('a:solidFill', {}, tag('a:schemeClr', { val: 'hlink' })),
            tag('a:hlinkClick', { 'r:id': id }),
          ]),
    ),
    tag('a:t', {}, textXml(text)),
  );
}

/** Each line of a paragraph as a paragraph: a raw line break inside a run would be shown as a space. */
function splitLines(paragraph: Paragraph): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of paragraph) {
    for (const [i, text] of run.text.split(/\r\n?|[\n\v\f\u2028\u2029]/).entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}
