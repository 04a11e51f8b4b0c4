/** The table `meanings`: what the fixed values of other tables mean. */
import { FLAGS, SHARE_FLAGS } from '../domain/figures/figures.ts';
import type { Localised } from '../domain/language.ts';
import type { Confidence } from '../domain/partnership/event.ts';
import type { EventRole, MemberRole } from '../domain/partnership/roles.ts';
import type { Status } from '../domain/time/life.ts';
import { requiredColumn, textColumns } from './columns.ts';
import { FLAG_MEANINGS, FLAG_WORDS } from './flagWords.ts';
import type { Recorded, StatusDay } from './recorded.ts';
import { type Table, tableOf } from './table.ts';

type Meanings<Value extends string> = Readonly<Record<Value, Localised>>;

const MEMBER_ROLE: Meanings<MemberRole> = {
  chair: { en: 'Chairs the partnership', ko: '파트너십의 의장국' },
  'co-chair': { en: 'Chairs the partnership together with another', ko: '다른 나라와 함께 의장을 맡은 국가' },
  lead: { en: 'Leads the partnership', ko: '파트너십을 주도하는 국가' },
  host: { en: 'Hosts it, or hosted the summit that started it', ko: '주최국 또는 출범 정상회의 개최국' },
  founder: { en: 'Among the founders', ko: '창립에 참여한 국가' },
  observer: { en: 'Observer; not a full member', ko: '참관국. 정식 참여국이 아님' },
  guest: { en: 'Invited; not a full member', ko: '초청국. 정식 참여국이 아님' },
  participant: {
    en: 'Took part in meetings or deals; not reported to have joined',
    ko: '회의나 사업에 참가했으나 가입이 보도되지 않은 국가',
  },
  covered: {
    en: 'Bound through its union, not by its own signature',
    ko: '자국 서명이 아니라 소속 연합을 통해 적용되는 국가',
  },
  owner: { en: 'Adopts the national measure', ko: '국가 조치의 시행국' },
  site: { en: 'Country in which the project takes place', ko: '사업이 이뤄지는 국가' },
  supporter: { en: 'Supports the partnership', ko: '파트너십을 지원하는 국가' },
  venue: { en: 'Only the meeting place; not a full member', ko: '개최지일 뿐인 국가. 정식 참여국이 아님' },
  company: {
    en: 'Home country of a company that takes part; not a full member',
    ko: '참여 기업의 본국. 정식 참여국이 아님',
  },
};

const EVENT_ROLE: Meanings<EventRole> = {
  affected: {
    en: 'Affected by a measure or decision of others; did not take part',
    ko: '다른 나라의 조치나 결정에 영향을 받는 국가. 사건에 참여하지 않음',
  },
  author: { en: 'Published the document', ko: '문서를 낸 국가' },
  chair: { en: 'Chairs the partnership or the meeting', ko: '파트너십이나 회의의 의장국' },
  'co-chair': { en: 'Chairs together with another', ko: '다른 나라와 함께 의장을 맡은 국가' },
  company: { en: 'Home country of a company that takes part', ko: '참여 기업의 본국' },
  complainant: { en: 'Brought the case', ko: '제소국' },
  controls: { en: 'Has the controls or export rules in question', ko: '해당 통제나 수출 규정을 둔 국가' },
  critic: { en: 'Criticises or opposes it', ko: '비판하거나 반대한 국가' },
  'former-chair': { en: 'Chair until then', ko: '그때까지의 의장국' },
  founder: { en: 'Among the founders', ko: '창립에 참여한 국가' },
  funder: { en: 'Pays for it, fully or in part', ko: '비용의 전부나 일부를 대는 국가' },
  guest: { en: 'Visits or is invited', ko: '방문국 또는 초청국' },
  host: { en: 'Hosts the event', ko: '주최국' },
  investor: { en: 'Invests, or its companies do', ko: '투자국 또는 투자 기업의 본국' },
  lead: { en: 'Leads or proposes it', ko: '주도하거나 제안한 국가' },
  member: {
    en: 'Member of the partnership concerned, old or new',
    ko: '해당 파트너십의 기존 또는 신규 회원국',
  },
  model: { en: 'Its earlier agreement served as the model', ko: '앞서 맺은 합의가 본보기가 된 국가' },
  'new-forum-member': { en: 'New member of the MSP Forum', ko: 'MSP 포럼의 신규 참여국' },
  observer: { en: 'Observer', ko: '참관국' },
  organiser: { en: 'Organises it', ko: '주관국' },
  owner: { en: 'Adopts the measure', ko: '조치 시행국' },
  participant: { en: 'Took part; not reported to have joined', ko: '참가했으나 가입이 보도되지 않은 국가' },
  partner: { en: 'Partner in the agreement or project', ko: '합의나 사업의 협력국' },
  party: { en: 'Party to the agreement or the case', ko: '협정이나 분쟁의 당사국' },
  planned: { en: 'Planned to take part later', ko: '나중에 참여할 예정인 국가' },
  producer: { en: 'Attends as a producer of minerals', ko: '광물 생산국으로 참석한 국가' },
  respondent: { en: 'The case was brought against it', ko: '피제소국' },
  signatory: { en: 'Signed', ko: '서명국' },
  site: { en: 'Where the project is', ko: '사업이 있는 국가' },
  subject: {
    en: 'What is decided, said or proposed is about it; did not act itself',
    ko: '결정·발언·제안의 대상국. 스스로 행동한 국가가 아님',
  },
  target: {
    en: 'The measure is directed at it; did not take part',
    ko: '조치의 대상국. 사건에 참여하지 않음',
  },
  venue: { en: 'Only the meeting place', ko: '개최지일 뿐인 국가' },
  'vice-chair': { en: 'Vice-chair of the partnership or body', ko: '파트너십이나 기구의 부의장국' },
};

const CONFIDENCE: Meanings<Confidence> = {
  high: { en: 'Well documented', ko: '충분히 확인됨' },
  medium: {
    en: 'Something is inferred or depends on one weak source; the note says what',
    ko: '일부가 추정이거나 신뢰성이 낮은 출처 하나에 근거함. 비고에 설명',
  },
  low: { en: 'Unconfirmed; the note says why', ko: '미확인. 비고에 설명' },
};

const statusMeanings = ({ on }: StatusDay): Meanings<Status> => ({
  upcoming: { en: `Not started yet ${on.en}`, ko: `${on.ko} 시작 전` },
  'in force': { en: `In force ${on.en}`, ko: `${on.ko} 유효` },
  uncertain: {
    en: `May be in force ${on.en}: it is announced only, or a date is not known`,
    ko: `${on.ko} 효력이 있을 수 있음. 발표만 됐거나 날짜 미상`,
  },
  ended: { en: `No longer in force ${on.en}`, ko: `${on.ko} 종료` },
});

const flagMeanings = (flags: readonly (keyof typeof FLAG_WORDS)[]): Meanings<string> =>
  Object.fromEntries(flags.map((flag) => [FLAG_WORDS[flag], FLAG_MEANINGS[flag]]));

/** The tables and columns with their explained values, in the order in which they are listed. */
const explained = (
  status: StatusDay,
): readonly (readonly [table: string, column: string, meanings: Meanings<string>])[] => [
  ['partnerships', 'status', statusMeanings(status)],
  ['members', 'roles', MEMBER_ROLE],
  ['roles', 'role', MEMBER_ROLE],
  ['events', 'confidence', CONFIDENCE],
  ['parties', 'role', EVENT_ROLE],
  ['reserves', 'flags', flagMeanings(FLAGS)],
  ['production', 'flags', flagMeanings(FLAGS)],
  ['import_partners', 'flags', flagMeanings(SHARE_FLAGS)],
];

/** One row for each explained value of each column. */
export function meaningsTable({ status }: Pick<Recorded, 'status'>): Table {
  const rows = explained(status).flatMap(([table, column, meanings]) =>
    Object.entries(meanings).map(([value, meaning]) => ({ table, column, value, meaning })),
  );
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'meanings',
    title: { en: 'Meanings', ko: '값의 뜻' },
    description: {
      en: 'What the statuses, roles, confidences and flags in other tables mean',
      ko: '다른 표에 쓰인 상태, 역할, 신뢰도, 단서의 뜻',
    },
    primaryKey: ['table', 'column', 'value'],
    records: rows,
    columns: [
      requiredColumn('table', { en: 'Name of the table', ko: '표 이름' }, ({ table }) => table),
      requiredColumn('column', { en: 'Name of the column', ko: '열 이름' }, ({ column }) => column),
      requiredColumn('value', { en: 'The value', ko: '값' }, ({ value }) => value),
      ...textColumns<Row>('meaning', { en: 'What it means', ko: '뜻' }, ({ meaning }) => meaning, {
        constraints: { required: true },
      }),
    ],
  });
}
