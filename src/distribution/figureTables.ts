/** The tables of figures by country: `reserves`, `production`, `import_shares` and `national_lists`. */
import { STAGES, tonnesOf, UNITS } from '../domain/figures/figures.ts';
import {
  choiceColumn,
  column,
  edtfColumn,
  keyTo,
  listColumn,
  requiredColumn,
  textColumns,
} from './columns.ts';
import { FLAG_WORDS } from './flagWords.ts';
import type { Published } from './published.ts';
import { type Column, type Table, tableOf } from './table.ts';

type FigureRow = Published['files']['figures']['reserves'][number] & {
  readonly stage?: (typeof STAGES)[number];
};

const mineralColumn = <Row extends { readonly mineral: string }>() =>
  requiredColumn<Row>('mineral', { en: 'Id of the mineral', ko: '광물 식별자' }, ({ mineral }) => mineral);
const sourceColumn = <Row extends { readonly source: string }>() =>
  requiredColumn<Row>('source', { en: 'Id of the source', ko: '출처 식별자' }, ({ source }) => source);
const flagsColumn = <Row extends { readonly flags: readonly (keyof typeof FLAG_WORDS)[] }>() =>
  listColumn<Row>(
    'flags',
    { en: 'Qualifications, and the reason why a value is missing', ko: '단서와 값이 없는 이유' },
    ({ flags }) => flags.map((flag) => FLAG_WORDS[flag]),
  );
const cellNoteColumns = <Row extends { readonly note_en: string; readonly note_ko: string }>() =>
  textColumns<Row>('note', { en: 'Note', ko: '비고' }, ({ note_en: en, note_ko: ko }) =>
    en === '' ? undefined : { en, ko },
  );

/** The columns that reserves and production share; `between` stands before the form. */
function figureColumns(
  { files: { figures } }: Published,
  between: readonly Column<FigureRow>[],
): Column<FigureRow>[] {
  const forms = new Map(figures.forms.map(({ id, name }) => [id, name]));
  const editions = new Map(figures.editions.map((edition) => [edition.id, edition]));
  return [
    mineralColumn(),
    requiredColumn(
      'country',
      {
        en: 'Code of the country; WLD is the printed world total, OTH other countries',
        ko: '국가 코드. WLD는 발표된 세계 합계, OTH는 기타 국가',
      },
      ({ country }) => country,
    ),
    requiredColumn('year', { en: 'Year of the figure', ko: '수치의 연도' }, ({ year }) => year, {
      type: 'year',
    }),
    column(
      'value',
      {
        en: 'Value as printed, in the unit; empty if there is no figure, which is never zero',
        ko: '발표된 값(단위 기준). 수치가 없으면 빈칸이며 0이 아니다',
      },
      ({ value }) => value,
      { type: 'number' },
    ),
    choiceColumn(
      'unit',
      {
        en: 'Unit: kg, t (tonnes), kt (thousand tonnes), kt-dry (thousand dry tonnes)',
        ko: '단위: kg, t(톤), kt(1000톤), kt-dry(건조 1000톤)',
      },
      UNITS,
      ({ unit }) => unit,
    ),
    column(
      'tonnes',
      { en: 'The value in tonnes', ko: '톤으로 환산한 값' },
      ({ value, unit }) => (value === null ? null : tonnesOf(value, unit)),
      { type: 'number' },
    ),
    ...between,
    requiredColumn('form', { en: 'Id of what is weighed', ko: '측정 대상 식별자' }, ({ form }) => form),
    ...textColumns<FigureRow>(
      'form',
      { en: 'What is weighed, such as content or ore', ko: '측정 대상(함유량, 광석 등)' },
      ({ form }) => forms.get(form),
      { constraints: { required: true } },
    ),
    flagsColumn(),
    requiredColumn('edition', { en: 'Edition of the yearbook', ko: '연감의 판' }, ({ edition }) => edition),
    edtfColumn(
      'edition_published',
      { en: 'Date of publication of the edition', ko: '판의 발행일' },
      ({ edition }) => editions.get(edition)?.known,
      { constraints: { required: true } },
    ),
    sourceColumn(),
    ...cellNoteColumns<FigureRow>(),
  ];
}

const FIGURE_KEYS = [keyTo('minerals', 'mineral'), keyTo('sources', 'source')];

/** One row for each figure of reserves. */
export function reservesTable(published: Published): Table {
  return tableOf<FigureRow>({
    name: 'reserves',
    title: { en: 'Reserves', ko: '매장량' },
    description: {
      en: 'Reserves by country, mineral and edition. Only figures of one mineral, form, year and edition are comparable',
      ko: '국가·광물·판별 매장량. 같은 광물, 대상, 연도, 판의 수치만 비교할 수 있다',
    },
    foreignKeys: FIGURE_KEYS,
    records: published.files.figures.reserves,
    columns: figureColumns(published, []),
  });
}

/** One row for each figure of production. */
export function productionTable(published: Published): Table {
  return tableOf<FigureRow>({
    name: 'production',
    title: { en: 'Production', ko: '생산량' },
    description: {
      en: 'Production by country, mineral, stage and edition. Only figures of one mineral, stage, form, year and edition are comparable',
      ko: '국가·광물·단계·판별 생산량. 같은 광물, 단계, 대상, 연도, 판의 수치만 비교할 수 있다',
    },
    foreignKeys: FIGURE_KEYS,
    records: published.files.figures.production,
    columns: figureColumns(published, [
      choiceColumn(
        'stage',
        { en: 'Stage of production', ko: '생산 단계' },
        STAGES,
        ({ stage }) => stage ?? '',
      ),
    ]),
  });
}

/** One row for each share of imports by partner. */
export function importSharesTable({ files: { figures, settings } }: Published): Table {
  const definitions = new Map(figures.definitions.map((one) => [one.id, one]));
  const rows = figures.dependence.flatMap((row) => {
    const definition = definitions.get(row.set);
    return definition ? [{ ...definition, ...row, importer: settings.importer }] : [];
  });
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'import_shares',
    title: { en: 'Import shares', ko: '수입 비중' },
    description: {
      en: 'Shares of imports by partner. Only shares of one set are comparable: sources count different things',
      ko: '상대국별 수입 비중. 출처마다 집계 기준이 달라 같은 집계의 비중만 비교할 수 있다',
    },
    primaryKey: ['set', 'mineral', 'partner'],
    foreignKeys: [
      keyTo('countries', 'importer'),
      keyTo('minerals', 'mineral'),
      keyTo('countries', 'partner'),
      keyTo('sources', 'source'),
    ],
    records: rows,
    columns: [
      requiredColumn(
        'importer',
        { en: 'Code of the importing country', ko: '수입국 코드' },
        (row) => row.importer,
      ),
      requiredColumn('set', { en: 'Id of the set', ko: '집계 식별자' }, ({ set }) => set),
      mineralColumn(),
      requiredColumn('partner', { en: 'Code of the partner', ko: '상대국 코드' }, ({ partner }) => partner),
      requiredColumn('share_percent', { en: 'Share in percent', ko: '비중(%)' }, ({ share }) => share, {
        type: 'number',
      }),
      requiredColumn('year', { en: 'Year of the imports', ko: '수입 연도' }, ({ year }) => year, {
        type: 'year',
      }),
      ...textColumns<Row>('definition', { en: 'What is counted', ko: '집계 기준' }, (row) => row.definition, {
        constraints: { required: true },
      }),
      flagsColumn(),
      sourceColumn(),
      ...cellNoteColumns<Row>(),
    ],
  });
}

/** One row for each entry of each national list of critical minerals. */
export function nationalListsTable({ files: { figures } }: Published): Table {
  const rows = figures.lists.flatMap(({ minerals, ...list }) =>
    minerals.map((entry, place) => ({ ...list, entry, number: place + 1 })),
  );
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'national_lists',
    title: { en: 'National lists', ko: '국가별 목록' },
    description: {
      en: 'Minerals that countries call critical or strategic, with the date of each list',
      ko: '각국이 핵심·전략광물로 지정한 광물과 목록의 날짜',
    },
    primaryKey: ['list', 'number'],
    foreignKeys: [keyTo('countries', 'country')],
    records: rows,
    columns: [
      requiredColumn('list', { en: 'Id of the list', ko: '목록 식별자' }, ({ id }) => id),
      requiredColumn(
        'number',
        { en: 'Counts the entries of a list', ko: '목록 안에서의 순번' },
        ({ number }) => number,
        {
          type: 'integer',
        },
      ),
      requiredColumn(
        'country',
        { en: 'Code of the country or EUU', ko: '국가 코드 또는 EUU' },
        ({ country }) => country,
      ),
      ...textColumns<Row>('name', { en: 'Name of the list', ko: '목록 이름' }, ({ name }) => name, {
        constraints: { required: true },
      }),
      edtfColumn('date', { en: 'Date from which the list applies', ko: '목록 적용일' }, ({ date }) => date, {
        constraints: { required: true },
      }),
      requiredColumn(
        'entry',
        { en: 'Name on the list, in English', ko: '목록상 이름(영어)' },
        ({ entry }) => entry.name,
      ),
      listColumn(
        'minerals',
        { en: 'Ids of minerals that it means', ko: '해당 광물의 식별자' },
        ({ entry }) => entry.minerals,
      ),
      listColumn('sources', { en: 'Ids of sources', ko: '출처 식별자' }, ({ sources }) => sources),
      ...textColumns<Row>('note', { en: 'Note', ko: '비고' }, ({ note }) => note),
    ],
  });
}
