/** The tables `reserves` and `production`. */
import { FLAGS, STAGES, tonnesOf, UNITS } from '../domain/figures/figures.ts';
import { choiceColumn, column, edtfColumn, keyTo, requiredColumn, textColumns } from '../tables/columns.ts';
import { cellNoteColumns, flagsColumn, mineralColumn, sourceColumn } from './figureColumns.ts';
import type { Published } from './published.ts';
import { type Column, type Table, tableOf } from '../tables/table.ts';

type FigureRow = Published['files']['figures']['reserves'][number] & {
  readonly stage?: (typeof STAGES)[number];
};

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
        en: 'Code of the country; WLD is the printed world total, OTH all other countries together: leave both out of sums',
        ko: '국가 코드. WLD는 발표된 세계 합계, OTH는 기타 국가 전체이므로 합산에서 제외',
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
    flagsColumn(FLAGS),
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
      en: 'Reserves by country, mineral and edition. Only figures of one mineral, form, year and edition are comparable. An edition may have only some minerals: choose the newest for each mineral. The rows WLD (world) and OTH (other countries) do not belong in sums',
      ko: '국가·광물·판별 매장량. 같은 광물, 대상, 연도, 판의 수치만 비교할 수 있다. 일부 광물만 실린 판도 있으므로 최신 판은 광물마다 고른다. WLD(세계)와 OTH(기타 국가) 행은 합산하지 않는다',
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
      en: 'Production by country, mineral, stage and edition. Only figures of one mineral, stage, form, year and edition are comparable. An edition may have only some minerals, and has several years: choose the newest edition for each mineral, then the year. The rows WLD (world) and OTH (other countries) do not belong in sums',
      ko: '국가·광물·단계·판별 생산량. 같은 광물, 단계, 대상, 연도, 판의 수치만 비교할 수 있다. 일부 광물만 실린 판도 있고 한 판에 여러 연도가 있으므로 광물마다 최신 판을 고른 뒤 연도를 고른다. WLD(세계)와 OTH(기타 국가) 행은 합산하지 않는다',
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
