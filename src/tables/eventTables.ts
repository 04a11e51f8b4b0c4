/** The tables `events`, `parties` and `event_figures`. */
import { BOUNDS, CONFIDENCES, EVENT_KINDS } from '../domain/partnership/event.ts';
import { EVENT_ROLES } from '../domain/partnership/roles.ts';
import { type EdtfDate, formatDay, parseEdtf } from '../domain/time/date.ts';
import type { EventRecord } from '../record/schema.ts';
import {
  choiceColumn,
  column,
  edtfColumn,
  idColumn,
  keyTo,
  listColumn,
  noteColumns,
  requiredColumn,
  textColumns,
} from './columns.ts';
import type { Recorded } from './recorded.ts';
import { type Table, tableOf } from './table.ts';

const PRECISIONS: readonly EdtfDate['precision'][] = ['day', 'month', 'year', 'one-of', 'interval'];

/** One row for each event, in chronological order. */
export function eventsTable({ events }: Recorded): Table {
  const rows = events.flatMap((event) => {
    const parsed = parseEdtf(event.date);
    return parsed ? [{ ...event, parsed }] : [];
  });
  type Row = (typeof rows)[number];
  const required = { constraints: { required: true } } as const;
  return tableOf<Row>({
    name: 'events',
    title: { en: 'Events', ko: '사건' },
    description: {
      en: 'Dated events in chronological order: summits, agreements, export controls and others',
      ko: '정상회담, 협정, 수출통제 등 날짜가 있는 사건(날짜순)',
    },
    primaryKey: ['id'],
    foreignKeys: [keyTo('countries', 'place_country')],
    records: rows,
    columns: [
      idColumn({ en: 'Id', ko: '식별자' }),
      choiceColumn('kind', { en: 'Kind', ko: '종류' }, EVENT_KINDS, ({ kind }) => kind),
      ...textColumns<Row>('title', { en: 'Title', ko: '제목' }, ({ title }) => title, required),
      edtfColumn('date', { en: 'Date at the place', ko: '현지 날짜' }, ({ date }) => date, required),
      choiceColumn(
        'date_precision',
        {
          en: 'How precise the date is: day, month, year, one-of (one unknown day of several) or interval (all of the days)',
          ko: '날짜의 정밀도: day(일), month(월), year(연), one-of(기간 중 하루), interval(기간 내내)',
        },
        PRECISIONS,
        ({ parsed }) => parsed.precision,
      ),
      requiredColumn(
        'date_first',
        { en: 'First day of the date', ko: '첫날' },
        ({ parsed }) => formatDay(parsed.first),
        {
          type: 'date',
        },
      ),
      requiredColumn(
        'date_last',
        { en: 'Last day of the date (inclusive)', ko: '마지막 날(포함)' },
        ({ parsed }) => formatDay(parsed.after - 1),
        { type: 'date' },
      ),
      requiredColumn(
        'scheduled',
        { en: 'Whether it is announced and not confirmed', ko: '발표됐으나 확인되지 않았는지 여부' },
        ({ status }) => status === 'scheduled',
        { type: 'boolean' },
      ),
      choiceColumn(
        'confidence',
        {
          en: 'How reliably it is documented: high, medium (something is inferred or depends on one weak source) or low (unconfirmed)',
          ko: '신뢰도: high(높음), medium(일부가 추정이거나 신뢰성이 낮은 출처 하나에 근거), low(미확인)',
        },
        CONFIDENCES,
        ({ confidence }) => confidence,
      ),
      listColumn(
        'partnerships',
        { en: 'Ids of partnerships', ko: '파트너십 식별자' },
        (row) => row.partnerships,
      ),
      listColumn('parties', { en: 'Codes of the parties', ko: '관련국 코드' }, ({ parties }) => [
        ...new Set(parties.map(({ party }) => party)),
      ]),
      ...textColumns<Row>('place', { en: 'Place', ko: '장소' }, ({ place }) => place?.name),
      column(
        'place_country',
        { en: 'Country of the place', ko: '장소의 국가' },
        ({ place }) => place?.country,
      ),
      column(
        'longitude',
        { en: 'Longitude of the place, in degrees', ko: '장소의 경도(도)' },
        ({ place }) => place?.position[0],
        {
          type: 'number',
        },
      ),
      column(
        'latitude',
        { en: 'Latitude of the place, in degrees', ko: '장소의 위도(도)' },
        ({ place }) => place?.position[1],
        {
          type: 'number',
        },
      ),
      listColumn('minerals', { en: 'Ids of minerals', ko: '광물 식별자' }, ({ minerals }) => minerals),
      ...textColumns<Row>('summary', { en: 'Summary', ko: '요약' }, ({ summary }) => summary, required),
      listColumn('sources', { en: 'Ids of sources', ko: '출처 식별자' }, ({ sources }) => sources),
      ...noteColumns<Row>(),
    ],
  });
}

const eventColumn = <Row extends { readonly event: Pick<EventRecord, 'id'> }>() =>
  requiredColumn<Row>('event', { en: 'Id of the event', ko: '사건 식별자' }, ({ event }) => event.id);

/** One row for each party of each event. */
export function partiesTable({ events }: Recorded): Table {
  const rows = events.flatMap((event) => event.parties.map((party) => ({ ...party, event })));
  return tableOf<(typeof rows)[number]>({
    name: 'parties',
    title: { en: 'Parties of events', ko: '사건의 관련국' },
    description: {
      en: 'Countries concerned by events, with their roles. A party of an event is not thereby a member of a partnership',
      ko: '사건의 관련국과 역할. 관련국이라고 해서 파트너십 참여국인 것은 아니다',
    },
    foreignKeys: [keyTo('events', 'event'), keyTo('countries', 'party')],
    records: rows,
    columns: [
      eventColumn(),
      requiredColumn(
        'party',
        { en: 'Code of the country or EUU', ko: '국가 코드 또는 EUU' },
        ({ party }) => party,
      ),
      column(
        'role',
        {
          en: 'Role (explained in the table meanings). Empty if the party is concerned and there is nothing to add. affected, target and subject are countries that a measure or statement of others concerns',
          ko: '역할(meanings 표에 설명). 관련국이지만 덧붙일 것이 없으면 빈칸. affected, target, subject는 다른 나라의 조치나 발언의 대상이 된 나라',
        },
        ({ role }) => role,
        {
          constraints: { enum: EVENT_ROLES },
        },
      ),
    ],
  });
}

/** One row for each number that an event reports. */
export function eventFiguresTable({ events }: Recorded): Table {
  const rows = events.flatMap((event) =>
    event.figures.map((figure, place) => ({ ...figure, event, number: place + 1 })),
  );
  type Row = (typeof rows)[number];
  const required = { constraints: { required: true } } as const;
  return tableOf<Row>({
    name: 'event_figures',
    title: { en: 'Figures of events', ko: '사건의 수치' },
    description: {
      en: 'Numbers that sources give in reports of events',
      ko: '사건 보도에서 출처가 제시한 수치',
    },
    primaryKey: ['event', 'number'],
    foreignKeys: [keyTo('events', 'event'), keyTo('sources', 'source')],
    records: rows,
    columns: [
      eventColumn(),
      requiredColumn(
        'number',
        { en: 'Counts the figures of an event', ko: '사건 안에서의 순번' },
        ({ number }) => number,
        {
          type: 'integer',
        },
      ),
      ...textColumns<Row>(
        'label',
        { en: 'What the number is', ko: '수치의 내용' },
        ({ label }) => label,
        required,
      ),
      requiredColumn('value', { en: 'Value', ko: '값' }, ({ value }) => value, { type: 'number' }),
      column(
        'bound',
        {
          en: 'Whether the value is a lower bound: at least or over; empty if it is neither',
          ko: '하한값 여부: at least(이상), over(초과). 해당하지 않으면 빈칸',
        },
        ({ bound }) => bound,
        { constraints: { enum: BOUNDS } },
      ),
      ...textColumns<Row>('unit', { en: 'Unit', ko: '단위' }, ({ unit }) => unit, required),
      edtfColumn('as_of', { en: 'Date of the number', ko: '수치의 기준일' }, ({ asOf }) => asOf, required),
      requiredColumn('source', { en: 'Id of the source', ko: '출처 식별자' }, ({ source }) => source),
    ],
  });
}
