/** Numbers and units in Korean texts, as newspapers write them: 1억7235만 달러, 350만 톤, 62톤, 6월 4~5일. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { textsOf } from './texts.ts';

export const koreanNumberRules: readonly Rule[] = [koreanNumbersAreClosed];

const UNIT =
  '(?:톤|달러|유로|엔|원|위안|파운드|호주달러|루피|헥타르|배럴|㎢|㎞|%|개국|개사|명|건|종|곳|년|월|일)';

const STYLES: readonly { readonly wrong: RegExp; readonly fix: string }[] = [
  { wrong: /\d{1,3}(?:,\d{3})+(?!\d)/, fix: 'Write 만 and 억 without commas: 1만5703헥타르, 1500톤.' },
  {
    wrong: new RegExp(String.raw`\d[만억조] \d+(?:[만억]|${UNIT}| ${UNIT})`),
    fix: 'Close the parts of a number up: 1억7235만 달러.',
  },
  {
    wrong: new RegExp(String.raw`\d[만억조](?:톤|달러|유로|엔|원|위안|파운드|호주달러|루피|헥타르|배럴)`),
    fix: 'Put a space between 만, 억 or 조 and the unit: 350만 톤, 74억 달러.',
  },
  {
    wrong: new RegExp(String.raw`\d ${UNIT}(?![가-힣]{2})`),
    fix: 'Close digit and unit up: 62톤, 9000㎢.',
  },
  { wrong: /[∼〜～]/, fix: 'Write the tilde "~".' },
  { wrong: /\d일~\d+일/, fix: 'Name the unit once: 6월 4~5일.' },
];

function koreanNumbersAreClosed({ files }: RecordToCheck): RecordFault[] {
  return textsOf(files).flatMap(({ file, field, text }) =>
    STYLES.flatMap(({ wrong, fix }): RecordFault[] => {
      const found = text?.ko.match(wrong)?.[0];
      if (found === undefined) return [];
      return [{ file, field: `${field}, ko`, problem: `The text has "${found}": "${text?.ko}".`, fix }];
    }),
  );
}
