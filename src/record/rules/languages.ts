/** Texts are present in both languages, each in its own script. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { type Text, textsOf } from './texts.ts';

export const languageRules: readonly Rule[] = [textsAreInTheirLanguages];

const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}/gu;

function textsAreInTheirLanguages({ files }: RecordToCheck): RecordFault[] {
  return textsOf(files).flatMap(faultsOf);
}

function faultsOf({ file, field, text, mayBeLatin = false }: Text): RecordFault[] {
  if (!text) return [];
  const faults: RecordFault[] = [];
  if (text.en === '') {
    faults.push({ file, field: `${field}, en`, problem: 'The text is empty.', fix: 'Write it in English.' });
  }
  if (!mayBeLatin && count(text.ko, HANGUL) === 0) {
    const problem = `The Korean text holds no Hangul: "${text.ko}".`;
    faults.push({ file, field: `${field}, ko`, problem, fix: 'Write it in Korean.' });
  }
  if (count(text.en, HANGUL) > count(text.en, LATIN)) {
    const problem = `The English text is mostly Hangul: "${text.en}".`;
    faults.push({
      file,
      field: `${field}, en`,
      problem,
      fix: 'Write it in English; perhaps the two are swapped.',
    });
  }
  return faults;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
