/** Each partnership and event is read on its own: the bodies that its sentences abbreviate are named in it in full. */
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { RecordFiles } from '../schema.ts';
import { type Text, textsOf } from './texts.ts';

export const abbreviationRules: readonly Rule[] = [abbreviationsAreSpelledOut];

/**
 * Regular expressions of the full names, or of what a body is called in plain words, by abbreviation. A language is
 * left out if its readers need no full name.
 */
const NAMES: Readonly<Record<string, Partial<Readonly<Record<Language, string>>>>> = {
  ADB: { en: 'Asian Development Bank', ko: '아시아개발은행' },
  AMSG: { en: 'Africa Minerals Strategy Group', ko: '아프리카광물전략그룹' },
  APEC: { en: 'Asia-Pacific Economic Cooperation', ko: '아시아태평양경제협력체' },
  ARECOMS: { en: 'regulator', ko: '전략광물물질시장감독청' },
  ASEAN: { ko: '동남아시아국가연합' },
  'C5+1': { en: 'five Central Asian', ko: '중앙아시아 5개국' },
  CELAC: { en: 'Community of Latin American and Caribbean States', ko: '중남미카리브국가공동체' },
  CETA: { en: 'Comprehensive Economic and Trade Agreement', ko: '포괄적경제무역협정' },
  COMIBOL: { en: 'state mining corporation', ko: '국영광업공사' },
  COP27: { en: 'climate conference', ko: '기후' },
  CRMA: { en: 'Critical Raw Materials Act', ko: '핵심원자재법' },
  DFC: { en: 'International Development Finance Corporation', ko: '국제개발금융공사' },
  EIB: { en: 'European Investment Bank', ko: '유럽투자은행' },
  ENAMI: { en: 'state company', ko: '광물공사' },
  ERGI: { en: 'Energy Resource Governance Initiative', ko: '에너지자원 거버넌스 이니셔티브' },
  ESFP: { en: 'Embassy Science Fellows', ko: '재외공관 과학전문가' },
  ESG: { en: 'environmental, social and governance', ko: '환경·사회·지배구조' },
  EXIM: { en: 'Export-Import Bank', ko: '수출입은행' },
  FORGE: { en: 'Forum on Resource Geostrategic Engagement', ko: '지전략적 자원협력 포럼' },
  G7: { ko: '주요 7개국' },
  G20: { ko: '주요 20개국' },
  IDB: { en: 'Inter-American Development Bank', ko: '미주개발은행' },
  IEA: { en: 'International Energy Agency', ko: '국제에너지기구' },
  IPEF: { en: 'Indo-Pacific Economic Framework', ko: '인도·태평양 경제프레임워크' },
  JOGMEC: { en: 'agency', ko: '금속광물자원기구' },
  KABIL: { en: 'state compan', ko: '국영' },
  KIEP: { en: 'Korea Institute for International Economic Policy', ko: '대외경제정책연구원' },
  KIGAM: { en: 'eolog|Geoscience', ko: '한국지질자원연구원' },
  KITECH: { en: 'industrial technology institute', ko: '한국생산기술연구원' },
  KOMIR: { en: 'mining corporation|Mine Rehabilitation', ko: '한국광해광업공단' },
  KORES: { en: 'resources corporation|state mining corporation', ko: '한국광물자원공사' },
  MSP: { en: 'Minerals Security Partnership', ko: '핵심광물안보파트너십' },
  NATO: { ko: '북대서양조약기구' },
  ODA: { en: 'development assistance', ko: '공적개발원조' },
  OECD: { en: 'Organisation for Economic Co-operation and Development', ko: '경제협력개발기구' },
  OPEC: { en: 'oil exporters', ko: '석유수출국기구' },
  STAMICO: { en: 'state mining corporation', ko: '국영광업공사' },
  TICAD: { en: 'Conference on African Development', ko: '아프리카개발회의' },
  TRIPP: { en: 'Trump Route', ko: '트럼프 경로' },
  USGS: { en: 'Geological Survey', ko: '지질조사국' },
  USTR: { en: 'Trade Representative', ko: '무역대표부' },
  WTO: { en: 'World Trade Organization', ko: '세계무역기구' },
  YLB: { en: 'state company', ko: '국영' },
  ÖFSE: { en: 'Austrian Foundation for Development Research', ko: '오스트리아 개발연구재단' },
};

/** Names and titles may be short; the sentences under them say what they are short for. */
const SHORT = /^(?:name|shortName|title|place, name)$/;

function abbreviationsAreSpelledOut({ files }: RecordToCheck): RecordFault[] {
  return textsByRecord(files).flatMap(({ file, texts }) =>
    LANGUAGES.flatMap((language) =>
      firstMentions(texts, language).flatMap(({ short, field }): RecordFault[] => {
        const name = NAMES[short]?.[language];
        if (!name || texts.some(({ text }) => text && new RegExp(name).test(text[language]))) return [];
        return [
          {
            file,
            field: `${field}, ${language}`,
            problem: `The record does not say what ${short} is.`,
            fix: `Write it in full where it is first mentioned: ${name.replace('|', ' or ')} (${short}).`,
          },
        ];
      }),
    ),
  );
}

/** The texts of each partnership and each event. */
function textsByRecord(files: RecordFiles): { file: string; texts: readonly Text[] }[] {
  const records = new Map<string, Text[]>();
  for (const text of textsOf(files))
    if (/^(?:partnerships|events)\//.test(text.file))
      records.set(text.file, [...(records.get(text.file) ?? []), text]);
  return [...records].map(([file, texts]) => ({ file, texts }));
}

/** The words in Latin letters of a record's sentences, each with the field in which it comes first. */
function firstMentions(texts: readonly Text[], language: Language): { short: string; field: string }[] {
  const first = new Map<string, string>();
  for (const { field, text } of texts)
    if (!SHORT.test(field))
      for (const word of text?.[language].match(/[A-ZÖa-z0-9]+(?:\+\d)?/g) ?? [])
        if (!first.has(word)) first.set(word, field);
  return [...first].map(([short, field]) => ({ short, field }));
}
