/** The tables `partnerships`, `members` and `roles`. */
import { BINDINGS, INSTRUMENTS, isFull, KINDS } from '../domain/partnership/partnership.ts';
import { MEMBER_ROLES } from '../domain/partnership/roles.ts';
import { statusOn } from '../domain/time/life.ts';
import {
  choiceColumn,
  column,
  edtfColumn,
  idColumn,
  keyTo,
  lifeColumns,
  listColumn,
  noteColumns,
  requiredColumn,
  textColumns,
} from './columns.ts';
import { lifeWithin, type Published } from './published.ts';
import { type Table, tableOf } from './table.ts';

const STATUSES = ['upcoming', 'in force', 'uncertain', 'ended'];

/** One row for each partnership. */
export function partnershipsTable({ dataset, partnerships }: Published): Table {
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
      choiceColumn(
        'status',
        {
          en: 'Status on the last day of the data (reachesTo in datapackage.json)',
          ko: '데이터 기준일(datapackage.json의 reachesTo) 현재 상태',
        },
        STATUSES,
        ({ computed }) => statusOn(computed.life, dataset.reachesTo),
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

const partnershipColumn = <Row extends { readonly partnership: string }>() =>
  requiredColumn<Row>(
    'partnership',
    { en: 'Id of the partnership', ko: '파트너십 식별자' },
    (row) => row.partnership,
  );
const partyColumn = <Row extends { readonly party: string }>() =>
  requiredColumn<Row>(
    'party',
    { en: 'Code of the country (ISO 3166-1 alpha-3) or EUU', ko: '국가 코드(ISO 3166-1 alpha-3) 또는 EUU' },
    (row) => row.party,
  );

/** One row for each member of each partnership. */
export function membersTable({ partnerships }: Published): Table {
  const rows = partnerships.flatMap(({ record, computed }) =>
    record.members.flatMap((member, place) => {
      const life = computed.members[place];
      return life
        ? [{ ...member, partnership: record.id, full: isFull(life), life: lifeWithin(computed, life) }]
        : [];
    }),
  );
  return tableOf<(typeof rows)[number]>({
    name: 'members',
    title: { en: 'Members', ko: '참여국' },
    description: {
      en: 'Members of partnerships, with the dates of their membership',
      ko: '파트너십 참여국과 참여 기간',
    },
    primaryKey: ['partnership', 'party'],
    foreignKeys: [keyTo('partnerships', 'partnership'), keyTo('countries', 'party')],
    records: rows,
    columns: [
      partnershipColumn(),
      partyColumn(),
      requiredColumn(
        'full_member',
        {
          en: 'Whether it counts as a party: not an observer, a guest, a venue or the home of a company',
          ko: '정식 참여국인지 여부: 참관국, 초청국, 개최지, 기업 소재국은 제외',
        },
        ({ full }) => full,
        { type: 'boolean' },
      ),
      listColumn('roles', { en: 'Roles', ko: '역할' }, ({ roles = [] }) => roles.map(({ role }) => role)),
      edtfColumn('start', { en: 'Start of the membership', ko: '참여 시작' }, ({ from }) => from),
      edtfColumn(
        'end',
        { en: 'End of the membership: the first day after it', ko: '참여 종료: 끝난 뒤 첫날' },
        ({ to }) => to,
      ),
      ...lifeColumns<(typeof rows)[number]>(({ life }) => life),
      ...noteColumns<(typeof rows)[number]>(),
    ],
  });
}

/** One row for each role of each member. */
export function rolesTable({ partnerships }: Published): Table {
  const rows = partnerships.flatMap(({ record, computed }) =>
    record.members.flatMap(({ party, roles = [] }, place) =>
      roles.flatMap((role, at) => {
        const held = computed.members[place]?.roles[at];
        return held ? [{ ...role, partnership: record.id, party, life: lifeWithin(computed, held) }] : [];
      }),
    ),
  );
  return tableOf<(typeof rows)[number]>({
    name: 'roles',
    title: { en: 'Roles of members', ko: '참여국의 역할' },
    description: {
      en: 'Roles of members, such as founder or chair, with their dates',
      ko: '창설국, 의장국 등 참여국의 역할과 기간',
    },
    foreignKeys: [
      {
        fields: ['partnership', 'party'],
        reference: { resource: 'members', fields: ['partnership', 'party'] },
      },
    ],
    records: rows,
    columns: [
      partnershipColumn(),
      partyColumn(),
      choiceColumn('role', { en: 'Role', ko: '역할' }, MEMBER_ROLES, ({ role }) => role),
      edtfColumn('start', { en: 'Start of the term', ko: '임기 시작' }, ({ from }) => from),
      edtfColumn(
        'end',
        { en: 'End of the term: the first day after it', ko: '임기 종료: 끝난 뒤 첫날' },
        ({ to }) => to,
      ),
      ...lifeColumns<(typeof rows)[number]>(({ life }) => life),
    ],
  });
}
