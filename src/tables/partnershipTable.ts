/** The table `partnerships`. */
import { BINDINGS, INSTRUMENTS, isFull, KINDS } from '../domain/partnership/partnership.ts';
import { statusOn } from '../domain/time/life.ts';
import {
  choiceColumn,
  column,
  edtfColumn,
  idColumn,
  lifeColumns,
  listColumn,
  noteColumns,
  requiredColumn,
  textColumns,
} from './columns.ts';
import type { Recorded } from './recorded.ts';
import { type Table, tableOf } from './table.ts';

const STATUSES = ['upcoming', 'in force', 'uncertain', 'ended'];

/** One row for each partnership. */
export function partnershipsTable({ partnerships, status }: Recorded): Table {
  const required = { constraints: { required: true } } as const;
  const rows = partnerships.map(({ record, computed }) => ({ ...record, computed }));
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'partnerships',
    title: { en: 'Partnerships', ko: '파트너십' },
    description: {
      en: 'Blocs, trilateral and bilateral partnerships, and national measures that affect other countries',
      ko: '협력체, 3자·양자 파트너십, 다른 나라에 영향을 주는 국가 조치',
    },
    primaryKey: ['id'],
    records: rows,
    columns: [
      idColumn({ en: 'Id', ko: '식별자' }),
      choiceColumn('kind', { en: 'Kind', ko: '종류' }, KINDS, ({ kind }) => kind),
      ...textColumns<Row>('name', { en: 'Official name', ko: '공식 명칭' }, ({ name }) => name, required),
      ...textColumns<Row>(
        'short_name',
        { en: 'Short name', ko: '약칭' },
        ({ shortName }) => shortName,
        required,
      ),
      choiceColumn('status', status.description, STATUSES, ({ computed }) =>
        statusOn(computed.life, status.day),
      ),
      requiredColumn(
        'scheduled',
        { en: 'Whether it is announced and not confirmed', ko: '발표됐으나 확인되지 않았는지 여부' },
        ({ computed }) => computed.scheduled,
        { type: 'boolean' },
      ),
      edtfColumn('start', { en: 'Start', ko: '시작' }, ({ start }) => start),
      edtfColumn(
        'end',
        { en: 'End: the first day on which it no longer applies', ko: '종료: 효력이 없어진 첫날' },
        ({ end }) => end,
      ),
      ...lifeColumns<Row>(({ computed }) => computed.life),
      listColumn(
        'parties',
        { en: 'Codes of the full members at any time', ko: '한때라도 정식 참여한 나라의 코드' },
        ({ computed }) => computed.members.filter(isFull).map(({ party }) => party),
      ),
      choiceColumn(
        'instrument',
        { en: 'Form of the main document', ko: '주된 문서의 형식' },
        INSTRUMENTS,
        ({ instrument }) => instrument,
      ),
      choiceColumn(
        'binding',
        { en: 'Whether it is legally binding', ko: '법적 구속력' },
        BINDINGS,
        ({ binding }) => binding,
      ),
      choiceColumn(
        'text_public',
        { en: 'Whether the text is public', ko: '원문 공개 여부' },
        ['yes', 'no', 'unknown'],
        ({ textPublic }) => textPublic,
      ),
      column('text_url', { en: 'Address of the text', ko: '원문 주소' }, ({ textUrl }) => textUrl, {
        format: 'uri',
      }),
      listColumn('minerals', { en: 'Ids of minerals', ko: '광물 식별자' }, ({ minerals }) => minerals),
      ...textColumns<Row>('summary', { en: 'Summary', ko: '요약' }, ({ summary }) => summary, required),
      listColumn(
        'supersedes',
        { en: 'Ids of the partnerships that it replaced', ko: '이전 파트너십의 식별자' },
        ({ supersedes }) => supersedes,
      ),
      listColumn(
        'superseded_by',
        { en: 'Ids of the partnerships that replaced it', ko: '후속 파트너십의 식별자' },
        ({ computed }) => computed.supersededBy,
      ),
      listColumn(
        'related_to',
        { en: 'Ids of related partnerships', ko: '관련 파트너십의 식별자' },
        ({ relatedTo }) => relatedTo,
      ),
      listColumn('sources', { en: 'Ids of sources', ko: '출처 식별자' }, ({ sources }) => sources),
      ...noteColumns<Row>(),
    ],
  });
}
