/** The tables `members` and `roles`. */
import { isFull } from '../domain/partnership/partnership.ts';
import { MEMBER_ROLES } from '../domain/partnership/roles.ts';
import {
  choiceColumn,
  edtfColumn,
  keyTo,
  lifeColumns,
  listColumn,
  noteColumns,
  requiredColumn,
} from './columns.ts';
import { lifeWithin, type Recorded } from './recorded.ts';
import { type Table, tableOf } from './table.ts';

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
export function membersTable({ partnerships }: Recorded): Table {
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
      en: 'Members of partnerships, with the dates of their membership. The columns possible_… and certain_… are already limited to the dates of the partnership',
      ko: '파트너십 참여국과 참여 기간. possible_…·certain_… 열은 파트너십 기간 안으로 한정돼 있다',
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
      listColumn(
        'roles',
        {
          en: 'Roles (explained in the table meanings); empty for an ordinary member',
          ko: '역할(meanings 표에 설명). 일반 참여국은 빈칸',
        },
        ({ roles = [] }) => roles.map(({ role }) => role),
        MEMBER_ROLES,
      ),
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
export function rolesTable({ partnerships }: Recorded): Table {
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
      ko: '창립국, 의장국 등 참여국의 역할과 기간',
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
      choiceColumn(
        'role',
        { en: 'Role (explained in the table meanings)', ko: '역할(meanings 표에 설명)' },
        MEMBER_ROLES,
        ({ role }) => role,
      ),
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
