/** Titles tell records apart, and call a document by one noun in both languages. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { LANGUAGES, type Localised } from '../../domain/language.ts';
import { eventFile, partnershipFile } from './files.ts';

export const titleRules: readonly Rule[] = [
  titlesAreDifferent,
  documentsHaveOneNoun,
  memorandaAreNoAgreements,
];

interface Titled {
  readonly file: string;
  readonly field: string;
  readonly title: Localised;
}

function titlesOf({ files }: RecordToCheck): Titled[] {
  return [
    ...files.partnerships.map(({ id, name }) => ({ file: partnershipFile(id), field: 'name', title: name })),
    ...files.events.map(({ id, title }) => ({ file: eventFile(id), field: 'title', title })),
  ];
}

function titlesAreDifferent(record: RecordToCheck): RecordFault[] {
  return LANGUAGES.flatMap((language) => {
    const first = new Map<string, string>();
    return titlesOf(record).flatMap(({ file, field, title }): RecordFault[] => {
      const text = title[language];
      const other = first.get(text);
      if (other === undefined) {
        first.set(text, file);
        return [];
      }
      return [
        {
          file,
          field: `${field}, ${language}`,
          problem: `data/${other} has the same title: "${text}".`,
          fix: 'Say in one of the two what sets it apart, such as the matter or the year.',
        },
      ];
    });
  });
}

/** Nouns of documents that translate each other. */
const NOUNS: readonly { readonly en: RegExp; readonly ko: RegExp; readonly names: string }[] = [
  {
    en: /\bmemorand(?:um|a)\b/i,
    ko: /양해각서|협력각서/,
    names: 'memorandum and 양해각서 or 협력각서',
  },
  { en: /\btreat(?:y|ies)\b/i, ko: /조약/, names: 'treaty and 조약, agreement and 협정' },
  {
    en: /\bjoint (?:press )?statements?\b(?! of intent)/i,
    ko: /공동(?:언론)?성명/,
    names: 'joint statement and 공동성명',
  },
  {
    en: /\b(?:declarations?|statements?) of intent\b/i,
    ko: /공동의향서/,
    names: 'joint declaration (or statement) of intent and 공동의향서',
  },
  { en: /\b(?:action plans?|plans? of action)\b/i, ko: /행동계획/, names: 'action plan and 행동계획' },
];

/** A document that a title names has the same noun in the other language. */
function documentsHaveOneNoun(record: RecordToCheck): RecordFault[] {
  return titlesOf(record).flatMap(({ file, field, title }) =>
    NOUNS.filter(({ en, ko }) => en.test(title.en) !== ko.test(title.ko)).map(({ names }) => ({
      file,
      field,
      problem: `The two languages call a document differently: "${title.en}", "${title.ko}".`,
      fix: `Use one noun: ${names} translate each other.`,
    })),
  );
}

/** The names of a memorandum call it no agreement, in either language. */
function memorandaAreNoAgreements({ files }: RecordToCheck): RecordFault[] {
  const agreement = { en: /\b(?:agreement|treaty|pact)\b/i, ko: /협정|조약/ };
  return files.partnerships
    .filter(({ instrument }) => instrument === 'mou')
    .flatMap(({ id, name, shortName }) =>
      LANGUAGES.flatMap((language) =>
        Object.entries({ name, shortName })
          .filter(([, text]) => agreement[language].test(text[language]))
          .map(([field, text]) => ({
            file: partnershipFile(id),
            field: `${field}, ${language}`,
            problem: `The instrument is "mou", but it is called "${text[language]}".`,
            fix: 'Call it a memorandum (양해각서), or correct the instrument.',
          })),
      ),
    );
}
