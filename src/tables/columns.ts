/** Columns that several tables have. */
import { formatDay } from '../domain/time/date.ts';
import type { Day } from '../domain/time/date.ts';
import type { Life } from '../domain/time/life.ts';
import type { Localised } from '../domain/language.ts';
import type { Column, Field, ForeignKey, Value } from './table.ts';

type Details = Partial<Pick<Field, 'type' | 'format' | 'constraints'>>;

/** A column; its type is `string` unless `details` name another. */
export function column<Row>(
  name: string,
  description: Localised,
  value: (row: Row) => Value | undefined,
  { type = 'string', ...details }: Details = {},
): Column<Row> {
  const field: Field = {
    name,
    type,
    description: description.en,
    'description@ko': description.ko,
    ...details,
  };
  return { field, value: (row) => value(row) ?? null };
}

/** The id by which other tables name a row. */
export function idColumn<Row extends { readonly id: string }>(description: Localised): Column<Row> {
  return column('id', description, ({ id }) => id, { constraints: { required: true, unique: true } });
}

/** A column with one of a fixed list of values, never empty. */
export function choiceColumn<Row>(
  name: string,
  description: Localised,
  values: readonly string[],
  value: (row: Row) => string,
): Column<Row> {
  return column(name, description, value, { constraints: { required: true, enum: values } });
}

/** A column whose cells are never empty. */
export function requiredColumn<Row>(
  name: string,
  description: Localised,
  value: (row: Row) => Value,
  details: Details = {},
): Column<Row> {
  return column(name, description, value, {
    ...details,
    constraints: { required: true, ...details.constraints },
  });
}

/**
 * A column with lists. Table Schema has no such type that its JSON Schema knows, so the field is a string. `values`
 * are all possible items, words of letters and hyphens; without it any text is one.
 */
export function listColumn<Row>(
  name: string,
  { en, ko }: Localised,
  value: (row: Row) => readonly string[],
  values?: readonly string[],
): Column<Row> {
  const item = values ? `(${values.join('|')})` : '[^;]+';
  const description = { en: `${en}, separated by semicolons`, ko: `${ko}(세미콜론으로 구분)` };
  return column(name, description, value, { constraints: { pattern: `${item}(;${item})*` } });
}

/** Two columns with a text in English and in Korean. */
export function textColumns<Row>(
  name: string,
  { en, ko }: Localised,
  value: (row: Row) => Localised | undefined,
  details: Details = {},
): Column<Row>[] {
  return [
    column(`${name}_en`, { en: `${en}, in English`, ko: `${ko}(영어)` }, (row) => value(row)?.en, details),
    column(`${name}_ko`, { en: `${en}, in Korean`, ko: `${ko}(한국어)` }, (row) => value(row)?.ko, details),
  ];
}

/** The notes of a row: what is uncertain, or where sources disagree. */
export function noteColumns<Row extends { readonly note?: Localised | undefined }>(): Column<Row>[] {
  return textColumns(
    'note',
    {
      en: 'What is uncertain, or where sources disagree; other records are named by id in brackets',
      ko: '불확실한 점이나 출처 간 차이. 다른 항목은 괄호 안의 식별자로 표시',
    },
    ({ note }) => note,
  );
}

/** A date as written in the record. Table Schema has no type for EDTF. */
export function edtfColumn<Row>(
  name: string,
  { en, ko }: Localised,
  value: (row: Row) => string | null | undefined,
  details: Details = {},
): Column<Row> {
  return column(
    `${name}_edtf`,
    { en: `${en}, in EDTF (ISO 8601-2), as precise as it is known`, ko: `${ko}(EDTF, 알려진 정밀도)` },
    value,
    details,
  );
}

/** The four days between which something applies. An end is the first day on which it no longer does. */
export function lifeColumns<Row>(life: (row: Row) => Life): Column<Row>[] {
  const day = (name: string, en: string, ko: string, value: (life: Life) => Day | undefined) =>
    column<Row>(name, { en, ko }, (row) => dayText(value(life(row))), { type: 'date' });
  return [
    day(
      'possible_from',
      'First day on which it may apply. A start known by its month or year counts from the first day of it. Empty if the start is not known',
      '효력이 있을 수 있는 첫날. 월이나 연도만 알려진 시작은 그 첫날부터로 본다. 시작일 미상이면 빈칸',
      ({ possible }) => possible.start,
    ),
    day(
      'certain_from',
      'First day that counts as certain. A start known by its month or year counts from the first day of it (start_edtf has the precision). Empty if no day is certain',
      '확실한 것으로 보는 첫날. 월이나 연도만 알려진 시작은 그 첫날부터로 본다(정밀도는 start_edtf). 확실한 날이 없으면 빈칸',
      ({ certain }) => certain?.start,
    ),
    day(
      'certain_until',
      'First day after certain_from that no longer counts as certain. An end known by its month or year counts through the last day of it (end_edtf has the precision). Empty if no end is known or no day is certain',
      'certain_from 이후 더 이상 확실하지 않은 것으로 보는 첫날. 월이나 연도만 알려진 종료는 그 마지막 날까지로 본다(정밀도는 end_edtf). 알려진 종료일이나 확실한 날이 없으면 빈칸',
      ({ certain }) => certain?.end,
    ),
    day(
      'possible_until',
      'First day on which it no longer applies. An end known by its month or year counts through the last day of it. Empty if no end is known',
      '효력이 없어진 첫날. 월이나 연도만 알려진 종료는 그 마지막 날까지로 본다. 알려진 종료일이 없으면 빈칸',
      ({ possible }) => possible.end,
    ),
  ];
}

/** A day as `2024-07-01`; null for infinity and for no day. */
export function dayText(day: Day | undefined): string | null {
  return day !== undefined && Number.isFinite(day) ? formatDay(day) : null;
}

/** A foreign key of one column to the column `id` of another table. */
export function keyTo(resource: string, field: string): ForeignKey {
  return { fields: [field], reference: { resource, fields: ['id'] } };
}
