/**
 * Pairs of countries in Korean: 한·미, 미·일, 한·중 in one letter each and with a middle dot, 한·베트남 for
 * the others of Korea, and everything else written out: 영국·미국, 일본·앙골라.
 */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { textsOf } from './texts.ts';

export const countryPairRules: readonly Rule[] = [pairsHaveOneForm];

/** Names that stand in pairs without being countries of the record. */
const OTHERS = ['EU', '유럽연합', '아프리카', '중앙아시아', '아세안', '서호주'];

/** Letters that stand for a country, and the country. Korea's pairs are the exception that stays short. */
const SHORT = { 미: '미국', 일: '일본', 중: '중국', 영: '영국', 독: '독일', 프: '프랑스' };

/** `한미`, `미일`, `한중일`: letters of a pair without their dots. */
const WITHOUT_DOTS = /(?<![가-힣])(?:한미일|한중일|한미몽|한미|한일|한중|미일|미중|중일)(?![가-힣])/;

function pairsHaveOneForm({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('countries.json')) return [];
  const names = [...files.countries.map(({ name }) => name.ko), ...OTHERS].sort(
    (a, b) => b.length - a.length,
  );
  const shortened = new RegExp(
    String.raw`(?<![가-힣·])([미일중영독프])·(${names.join('|')}|(?<=[영독프]·)[미일중])`,
  );
  return textsOf(files).flatMap(({ file, field, text }): RecordFault[] => {
    const ko = text?.ko ?? '';
    const fault = (problem: string, fix: string) => ({ file, field: `${field}, ko`, problem, fix });
    const closed = ko.match(WITHOUT_DOTS)?.[0];
    const [pair, letter = '', other = ''] = ko.match(shortened) ?? [];
    return [
      ...(closed === undefined
        ? []
        : [fault(`The text has "${closed}" without dots.`, `Write "${closed.split('').join('·')}".`)]),
      ...(pair === undefined
        ? []
        : [
            fault(
              `The text shortens one country of a pair: "${pair}".`,
              `Write both out: "${full(letter)}·${full(other)}".`,
            ),
          ]),
    ];
  });
}

function full(name: string): string {
  return (SHORT as Readonly<Record<string, string>>)[name] ?? name;
}
