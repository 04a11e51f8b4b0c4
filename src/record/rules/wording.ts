/** One spelling and one word for each thing, in texts of the record. `data/README.md` explains the choices. */
import { ENGLISH_MONTHS } from '../../domain/time/months.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { RecordFiles } from '../schema.ts';
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

const SENTENCES =
  /^(summary|note|members, \w+, note|scenes, entry \d+, (text|notes)|.*, (prompt|hint|right|wrong|model|definition))$/;
const TITLES = /^title$/;

/** Ministries of Korea since 2008, whose ministers are 외교부 장관 and so on; those of other countries are 광업장관. */
const KOREAN_MINISTRIES =
  '외교|산업통상자원|산업통상|산업|지식경제|기획재정|재정경제|과학기술정보통신|국방|통일|환경|국토교통|해양수산';

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
  en(
    /\b(?:ministers?|presidents?|chancellor|premier|commissioner|ambassador|(?<!state )secretary) (?=\p{Lu}[\p{L}’-])/u,
    'the title before a name with capitals, as in “Foreign Minister Cho Hyun”',
  ),
  en(
    /\bthe (?:President|Prime Minister|Emir|King|Chancellor|Treasurer)\b(?! (?:of )?[A-Z])/,
    'a title without a name in lower case, as in “the president”',
  ),
  en(
    /\bEU (?:Executive )?Vice-President\b/,
    'Commission Vice-President, or Commission Executive Vice-President',
  ),
  en(/[$€£¥]\d[\d.,]*(?:bn|m)\b/, 'sums in words, as in $1.67 billion'),
  en(/\b[Aa]gree[ds]? (?:a|an|the|closer|terms)\b/, 'agree on'),
  en(/\boff-take\b/, 'offtake'),
  // Definitions of figures are lists, in lower case.
  {
    ...en(/^[^a-z][^]*;/, 'two sentences, or a comma and a conjunction, instead of a semicolon'),
    fields: SENTENCES,
  },
  en(/\bcritical-minerals supply\b/, 'critical-mineral supply'),
  en(/\bassumed as\b/, 'assumed to be'),
  en(/\bremarks of\b/, 'remarks by'),
  en(/\bstate holding\b(?! company)/, 'state holding company'),
  en(/\bthe (?:[\w-]+ )?ministerial\b(?! [a-z])/, 'ministerial meeting'),
  en(/\b[Ww]e have no (?:link|text)\b/, 'that none was found, and of which document'),
  en(
    /\b(?:start|date) is the (?:joint )?(?:statement|declaration|memorandum|agreement)\b/,
    'that it is the date of the document',
  ),
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
  ko(
    new RegExp(String.raw`(?<!(?<![가-힣])(?:${KOREAN_MINISTRIES}))부 장관`),
    '다른 나라의 장관은 ‘부’ 없이, 광업장관처럼',
  ),
  ko(/수석 ?부위원장|수석부집행위원장/, '수석 부집행위원장'),
  ko(/집행위원회 부위원장/, '집행위원회 부집행위원장'),
  ko(/(?<!박람회 )동반국/, '참여국, 협력국'),
  ko(/핵심광물협정/, '핵심광물 협정'),
  ko(/로이터(?!통신)/, '로이터통신'),
  ko(/(?<![가-힣])한[-–](?=[가-힣])/, '한·베트남처럼 가운뎃점'),
  ko(/수출관세/, '수출세'),
  ko(/광상/, '매장지'),
  ko(/(?:광물|원자재) 장(?=[을이),· ]|$)/, '챕터'),
  ko(/모두 [가-힣]+지 (?:않|못)/, '‘어느 쪽도 …지 않았다’처럼, 일부인지 전부인지 분명하게'),
  ko(
    /(?:시작일은|날짜는) [^.]*(?:성명|선언|각서|협정|협약)이(?:다|며)/,
    '문서의 날짜라고: ‘공동성명의 날짜다’',
  ),
  ko(/(?<![가-힣])통상협정/, '무역협정'),
  ko(/MOU/, '양해각서'),
  ko(/\d[가-힣]* ?– ?\d/, '2023~2025년, 6월 4~5일'),
  { ...ko(/(?<!’) 보도$/, '보도된 내용은 ‘ ’ 안에: ‘인도, 리튬 사업 철수’ 보도'), fields: TITLES },
];

/** Where names are defined that other texts use: an apostrophe or a second name may be part of them. */
const NAMES: readonly string[] = ['countries.json', 'minerals.json'];

function wordsAreTheUsualOnes({ files }: RecordToCheck): RecordFault[] {
  const texts = textsOf(files)
    .filter(({ file }) => !NAMES.includes(file))
    .flatMap(({ file, field, text }) =>
      text ? LANGUAGES.map((language) => ({ file, field, language, text: text[language] })) : [],
    );
  return [...texts, ...koreanDescriptions(files)].flatMap(({ file, field, language, text }) =>
    WORDINGS.filter((wording) => wording.language === language).flatMap(
      ({ wrong, right, fields = /./ }): RecordFault[] => {
        const [found] = (fields.test(field) && text.match(wrong)) || [];
        if (found === undefined) return [];
        return [
          {
            file,
            field: `${field}, ${language}`,
            problem: `The text has ${JSON.stringify(found)}: ${JSON.stringify(text)}.`,
            fix: `Write ${right}.`,
          },
        ];
      },
    ),
  );
}

/** Our own descriptions of sources whose title is not known, where they are in Korean. Titles are as published. */
function koreanDescriptions({ sources }: RecordFiles) {
  return sources
    .filter(({ titleIsDescriptive, title }) => titleIsDescriptive && /[가-힣]/.test(title))
    .map(({ id, title }) => ({ file: 'sources.json', field: `${id}, title`, language: 'ko', text: title }));
}
