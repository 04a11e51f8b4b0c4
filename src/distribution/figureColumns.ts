/** Columns that the tables of figures share. */
import { listColumn, requiredColumn, textColumns } from '../tables/columns.ts';
import { FLAG_WORDS } from '../tables/flagWords.ts';

/** The mineral of a figure. */
export const mineralColumn = <Row extends { readonly mineral: string }>() =>
  requiredColumn<Row>('mineral', { en: 'Id of the mineral', ko: '광물 식별자' }, ({ mineral }) => mineral);
/** The source of a figure. */
export const sourceColumn = <Row extends { readonly source: string }>() =>
  requiredColumn<Row>('source', { en: 'Id of the source', ko: '출처 식별자' }, ({ source }) => source);
/** The flags of a figure in words. `possible` are all that the table may have. */
export const flagsColumn = <Row extends { readonly flags: readonly (keyof typeof FLAG_WORDS)[] }>(
  possible: readonly (keyof typeof FLAG_WORDS)[],
) =>
  listColumn<Row>(
    'flags',
    {
      en: 'Qualifications, and the reason why a value is missing (explained in the table meanings)',
      ko: '단서와 값이 없는 이유(meanings 표에 설명)',
    },
    ({ flags }) => flags.map((flag) => FLAG_WORDS[flag]),
    possible.map((flag) => FLAG_WORDS[flag]),
  );
/** The notes of a row of a table. */
export const cellNoteColumns = <Row extends { readonly note_en: string; readonly note_ko: string }>() =>
  textColumns<Row>('note', { en: 'Note', ko: '비고' }, ({ note_en: en, note_ko: ko }) =>
    en === '' ? undefined : { en, ko },
  );
