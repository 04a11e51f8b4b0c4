/** The first sentence of a summary says what was signed, not only who signed: a title is not always next to it. */
import { type Language, LANGUAGES } from '../../domain/language.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile } from './files.ts';

export const signingRules: readonly Rule[] = [summariesSayWhatWasSigned];

/** Where a sentence ends, and a signing without an object, which stands after a name in English. */
const SIGNINGS: Record<Language, { end: RegExp; without: RegExp; fix: string }> = {
  en: {
    end: /(?<=\p{Ll}\.) /u,
    without: /(?<!\b(?:was|were|documents) )(?<![,;] )\bsigned(?= (?:as|at|during|in|on|while|with)\b|\.$)/u,
    fix: 'Say what they signed, as in “signed the memorandum in Seoul”.',
  },
  ko: {
    end: /(?<=다\.) /u,
    without: /(?<![을를에] )(?<!가)서명(?:했다|하고|했으며)/u,
    fix: 'Say what they signed, as in “서울에서 양해각서에 서명했다”.',
  },
};

function summariesSayWhatWasSigned({ files }: RecordToCheck): RecordFault[] {
  return files.events.flatMap(({ id, summary }) =>
    LANGUAGES.flatMap((language): RecordFault[] => {
      const { end, without, fix } = SIGNINGS[language];
      const [first = ''] = summary[language].split(end);
      if (!without.test(first)) return [];
      return [
        {
          file: eventFile(id),
          field: `summary, ${language}`,
          problem: `The first sentence does not say what was signed: ${JSON.stringify(first)}.`,
          fix,
        },
      ];
    }),
  );
}
