/** The tables to which others refer: `sources`, `countries`, `union_members` and `minerals`. */
import { MINERAL_GROUPS } from '../domain/figures/figures.ts';
import { lifeBetween } from '../domain/time/life.ts';
import { parseEdtf } from '../domain/time/date.ts';
import { column, edtfColumn, idColumn, keyTo, lifeColumns, requiredColumn, textColumns } from './columns.ts';
import type { Recorded } from './recorded.ts';
import { type Table, tableOf } from './table.ts';

const required = { constraints: { required: true } } as const;

/** One row for each document. */
export function sourcesTable({ sources }: Recorded): Table {
  return tableOf<(typeof sources)[number]>({
    name: 'sources',
    title: { en: 'Sources', ko: '출처' },
    description: { en: 'Documents that the other tables cite', ko: '다른 표가 인용하는 문서' },
    primaryKey: ['id'],
    records: sources,
    columns: [
      idColumn({ en: 'Id', ko: '식별자' }),
      requiredColumn('title', { en: 'Title in its own language', ko: '원어 제목' }, ({ title }) => title),
      requiredColumn(
        'title_is_descriptive',
        { en: 'Whether the title is a description of ours', ko: '제목이 우리가 붙인 설명인지 여부' },
        ({ titleIsDescriptive = false }) => titleIsDescriptive,
        { type: 'boolean' },
      ),
      requiredColumn('publisher', { en: 'Publisher', ko: '발행처' }, ({ publisher }) => publisher),
      column('url', { en: 'Address', ko: '주소' }, ({ url }) => url, { format: 'uri' }),
      edtfColumn('published', { en: 'Date of publication', ko: '발행일' }, ({ published }) => published),
      requiredColumn('language', { en: 'Language (BCP 47)', ko: '언어(BCP 47)' }, ({ language }) => language),
    ],
  });
}

/** One row for each country, and for each union that is a party of its own. */
export function countriesTable({ countries }: Recorded): Table {
  type Row = (typeof countries)[number];
  return tableOf<Row>({
    name: 'countries',
    title: { en: 'Countries', ko: '국가' },
    description: {
      en: 'Countries and the European Union, by the codes that the other tables use',
      ko: '다른 표가 쓰는 코드별 국가와 유럽연합',
    },
    primaryKey: ['id'],
    records: countries,
    columns: [
      idColumn({
        en: 'ISO 3166-1 alpha-3 code; EUU is the European Union, XKX is Kosovo',
        ko: 'ISO 3166-1 alpha-3 코드. EUU는 유럽연합, XKX는 코소보',
      }),
      ...textColumns<Row>('name', { en: 'Name', ko: '이름' }, ({ name }) => name, required),
    ],
  });
}

/** One row for each member of each union. */
export function unionMembersTable({ countries }: Recorded): Table {
  const rows = countries.flatMap(({ id, members = [] }) =>
    members.map(({ party, from, to }) => ({ union: id, party, from, to })),
  );
  return tableOf<(typeof rows)[number]>({
    name: 'union_members',
    title: { en: 'Members of the European Union, past ones included', ko: '유럽연합 회원국(탈퇴국 포함)' },
    description: {
      en: 'Countries of unions that are parties of their own, with dates',
      ko: '그 자체로 참여국이 되는 연합의 회원국과 기간',
    },
    primaryKey: ['union', 'party'],
    foreignKeys: [keyTo('countries', 'union'), keyTo('countries', 'party')],
    records: rows,
    columns: [
      requiredColumn('union', { en: 'Code of the union', ko: '연합 코드' }, ({ union }) => union),
      requiredColumn('party', { en: 'Code of the country', ko: '국가 코드' }, ({ party }) => party),
      edtfColumn('start', { en: 'Start', ko: '시작' }, ({ from }) => from, required),
      edtfColumn('end', { en: 'End: the first day after it', ko: '종료: 끝난 뒤 첫날' }, ({ to }) => to),
      ...lifeColumns<(typeof rows)[number]>(({ from, to }) =>
        lifeBetween(parseEdtf(from), to === undefined ? null : parseEdtf(to)),
      ),
    ],
  });
}

/** One row for each mineral. */
export function mineralsTable({ minerals }: Recorded): Table {
  type Row = (typeof minerals)[number];
  return tableOf<Row>({
    name: 'minerals',
    title: { en: 'Minerals', ko: '광물' },
    description: { en: 'Minerals, by the ids that the other tables use', ko: '다른 표가 쓰는 식별자별 광물' },
    primaryKey: ['id'],
    records: minerals,
    columns: [
      idColumn({ en: 'Id', ko: '식별자' }),
      ...textColumns<Row>('name', { en: 'Name', ko: '이름' }, ({ name }) => name, required),
      column(
        'group',
        { en: 'Group, for minerals with figures', ko: '분류(수치가 있는 광물)' },
        ({ group }) => group,
        {
          constraints: { enum: MINERAL_GROUPS },
        },
      ),
    ],
  });
}
