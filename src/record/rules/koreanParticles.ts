/** A Korean particle fits the last sound of its word, also where brackets or a quotation mark stand between them. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { textsOf } from './texts.ts';

export const koreanParticleRules: readonly Rule[] = [particlesFit];

/** The particle after a consonant for the one after a vowel, and the other way round. */
const OTHER: Readonly<Record<string, string>> = {
  은: '는',
  는: '은',
  이: '가',
  가: '이',
  을: '를',
  를: '을',
  과: '와',
  와: '과',
};
const AFTER_A_CONSONANT = '은이을과';
/** Without brackets only 를 and 와: words such as 있는, 가을 and 초과 end as the others do. */
const PARTICLE = /[가-힣]+(?:(?:\([^()]*\)[’”]?|[’”])[은는이가을를과와]|[를와])(?=[\s,.]|$)/gu;

function particlesFit({ files }: RecordToCheck): RecordFault[] {
  return textsOf(files).flatMap(({ file, field, text }) =>
    [...(text?.ko.matchAll(PARTICLE) ?? [])].flatMap(([found]): RecordFault[] => {
      const particle = found.slice(-1);
      const [word = ''] = found.slice(0, -1).match(/^[가-힣]+/u) ?? [];
      if (endsInAConsonant(word) === AFTER_A_CONSONANT.includes(particle)) return [];
      return [
        {
          file,
          field: `${field}, ko`,
          problem: `The particle does not fit its word: ${JSON.stringify(found)}.`,
          fix: `Write ${found.slice(0, -1)}${OTHER[particle]}.`,
        },
      ];
    }),
  );
}

/** Syllables are encoded in the order of their vowels, each first without and then with its 27 last consonants. */
function endsInAConsonant(word: string) {
  return (word.charCodeAt(word.length - 1) - '가'.charCodeAt(0)) % 28 > 0;
}
