/** One spelling and one word for each thing, in texts of the record. `data/README.md` explains the choices. */
import { ENGLISH_MONTHS } from '../../domain/time/months.ts';
import type { Language } from '../../domain/language.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { textsOf } from './texts.ts';

export const wordingRules: readonly Rule[] = [wordsAreTheUsualOnes];

/** What must not be written, and what to write instead. */
interface Wording {
  readonly language: Language;
  readonly wrong: RegExp;
  readonly right: string;
  /** The fields to which it applies; all if it is missing. */
  readonly fields?: RegExp;
}

const SENTENCES = /^(summary|note|members, \w+, note|scenes, entry \d+, (text|notes))$/;
const TITLES = /^title$/;

const en = (wrong: RegExp, right: string): Wording => ({ language: 'en', wrong, right });
const ko = (wrong: RegExp, right: string): Wording => ({ language: 'ko', wrong, right });

/** The wordings in the order in which they are reported. */
const WORDINGS: readonly Wording[] = [
  en(/["']/, 'curly quotation marks: “ ” or ’'),
  en(/\bViet Nam\b/, 'Vietnam'),
  en(/(?<!\b(?:DR|Republic of the) )\bCongo\b/, 'DR Congo, or the Republic of the Congo'),
  en(/\b[Bb]eside\b/, 'alongside, on the sidelines of, or next to'),
  en(/\d (?:percent|per cent)\b/, '% after the number, as in 52%'),
  en(/\bMOUs?\b/, 'memorandum'),
  en(/\b[Rr]ests? on\b/, 'Based on, or is based on'),
  en(/\bassumed as\b/, 'assumed to be'),
  en(/\bremarks of\b/, 'remarks by'),
  en(new RegExp(String.raw`\bthrough (?:${ENGLISH_MONTHS.join('|')}|20\d\d)`), 'to, as in “to June 2026”'),
  en(
    /\b(?:and|by|for|from|in|of|to|with) (?:Cook Islands|Netherlands|Philippines)\b/,
    'the before the country’s name',
  ),
  { ...en(/\breported to (?!be\b|have\b)/, 'reported to be …ing, or reported to have …'), fields: TITLES },
  ko(/["']/, '“ ” 또는 ‘ ’'),
  ko(/대한민국/, '한국'),
  ko(/저마늄/, '게르마늄'),
  ko(/콩고(?!민주공화국|공화국)/, '콩고민주공화국, 콩고공화국'),
  ko(/모리타니(?!아)/, '모리타니아'),
  ko(/사우디(?!아라비아|가제트)/, '사우디아라비아'),
  ko(/남아공/, '남아프리카공화국'),
  ko(/아프간(?!니스탄)/, '아프가니스탄'),
  ko(/(?<![A-Za-z])AU(?![A-Za-z])/, '아프리카연합'),
  { ...ko(/(?<![A-Za-z가-힣])EU(?![A-Za-z])/, '유럽연합'), fields: SENTENCES },
  ko(/동반자관계/, '동반자 관계'),
  ko(/핵심 (?:광물|원자재)/, '핵심광물, 핵심원자재'),
  ko(/전략 광물/, '전략광물'),
  ko(/인력양성/, '인력 양성'),
  ko(/국빈방문/, '국빈 방문'),
  ko(/장관급 회의/, '장관급회의'),
  ko(/장관 회의/, '장관회의'),
  ko(
    /공동 (?:사업|투자|연구|성명|위원회|의향서)(?![하되])/,
    '공동사업, 공동투자, 공동연구, 공동성명, 공동위원회, 공동의향서',
  ),
  ko(/행동 계획/, '행동계획'),
  ko(/양해 각서/, '양해각서'),
  ko(/수출 통제/, '수출통제'),
  ko(/에너지 안보/, '에너지안보'),
  ko(/비구속적/, '구속력 없는'),
  ko(/작업반/, '실무그룹'),
  ko(/희소금속 협력 ?센터/, '희소금속협력센터'),
  ko(/루틸/, '금홍석'),
  ko(/(?<![가-힣])광업부 장관/, '광업장관'),
  ko(/(?<![가-힣])천연자원부 장관/, '천연자원장관'),
  ko(/수석 ?부위원장|수석부집행위원장/, '수석 부집행위원장'),
  ko(/수출관세/, '수출세'),
  ko(/(?<![가-힣])통상협정/, '무역협정'),
  ko(/MOU/, '양해각서'),
  ko(/\d[가-힣]* ?– ?\d/, '2023~2025년, 6월 4~5일'),
  { ...ko(/(?<!’) 보도$/, '보도된 내용은 ‘ ’ 안에: ‘인도, 리튬 사업 철수’ 보도'), fields: TITLES },
];

/** Where names are defined that other texts use: an apostrophe or a second name may be part of them. */
const NAMES: readonly string[] = ['countries.json', 'minerals.json'];

function wordsAreTheUsualOnes({ files }: RecordToCheck): RecordFault[] {
  const texts = textsOf(files).filter(({ file }) => !NAMES.includes(file));
  return texts.flatMap(({ file, field, text }) =>
    WORDINGS.flatMap(({ language, wrong, right, fields = /./ }): RecordFault[] => {
      const [found] = (fields.test(field) && text?.[language].match(wrong)) || [];
      if (found === undefined) return [];
      return [
        {
          file,
          field: `${field}, ${language}`,
          problem: `The text has ${JSON.stringify(found)}: ${JSON.stringify(text?.[language])}.`,
          fix: `Write ${right}.`,
        },
      ];
    }),
  );
}
