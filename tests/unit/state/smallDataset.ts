/** A small dataset for tests of derived state. The MSP and the countries are real, the rest is fictional. */
import { type Dataset, datasetOf } from '../../../src/data/dataset.ts';
import { figuresOf, type SourcedFigures } from '../../../src/data/figures.ts';
import { figuresPayloadOf } from '../../../src/data/figuresPayload.ts';
import { type Details, payloadOf } from '../../../src/data/payload.ts';
import { settingsOf } from '../../../src/data/settings.ts';
import type { EventRecord, PartnershipRecord, RecordFiles } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

const text = (en: string) => ({ en, ko: `${en}의 한국어` });

const country = (id: string, en: string, capital: string, position: [number, number]) => ({
  id,
  name: text(en),
  capital: { name: text(capital), position },
});

const COUNTRIES: RecordFiles['countries'] = [
  country('CHN', 'China', 'Beijing', [116.39, 39.91]),
  country('DEU', 'Germany', 'Berlin', [13.41, 52.52]),
  country('GBR', 'United Kingdom', 'London', [-0.13, 51.51]),
  country('JPN', 'Japan', 'Tokyo', [139.75, 35.68]),
  country('KOR', 'South Korea', 'Seoul', [126.98, 37.57]),
  country('USA', 'United States', 'Washington, D.C.', [-77.04, 38.9]),
  country('VNM', 'Viet Nam', 'Hanoi', [105.85, 21.03]),
  {
    ...country('EUU', 'European Union', 'Brussels', [4.35, 50.85]),
    members: [
      { party: 'DEU', from: '1958-01-01' },
      { party: 'GBR', from: '1973-01-01', to: '2020-02-01' },
    ],
  },
];

function partnership(
  id: string,
  kind: PartnershipRecord['kind'],
  start: string,
  members: PartnershipRecord['members'],
  rest: Partial<PartnershipRecord> = {},
): PartnershipRecord {
  const dated = members.map((member) => ({ from: start, ...member }));
  return { ...PACT, id, kind, name: text(id), shortName: text(id), start, members: dated, ...rest };
}

const PARTNERSHIPS = [
  partnership(
    'msp',
    'bloc',
    '2022-06-14',
    [
      { party: 'USA', roles: [{ role: 'chair', from: '2022-06-14', to: '2024-07-01' }] },
      { party: 'KOR', roles: [{ role: 'chair', from: '2024-07-01', to: '2026-02-04' }] },
      { party: 'JPN' },
    ],
    { end: '2026-02-04' },
  ),
  partnership('korea-vietnam', 'bilateral', '2023-06-23', [{ party: 'KOR' }, { party: 'VNM' }]),
  partnership('us-korea', 'bilateral', '[2024-01-10..2024-02-10]', [{ party: 'KOR' }, { party: 'USA' }]),
  partnership('japan-us', 'bilateral', '2023-03-28', [{ party: 'JPN' }, { party: 'USA' }]),
  partnership('eu-japan', 'bilateral', '2019-02-01', [{ party: 'EUU' }, { party: 'JPN' }]),
  partnership('china-controls', 'national', '2023-08-01', [{ party: 'CHN' }]),
];

const PLACES = {
  CHN: { name: text('Beijing'), position: [116.39, 39.91], country: 'CHN' },
  KOR: { name: text('Seoul'), position: [126.98, 37.57], country: 'KOR' },
  VNM: { name: text('Hanoi'), position: [105.85, 21.03], country: 'VNM' },
} satisfies Record<string, EventRecord['place']>;

function event(
  id: string,
  date: string,
  partnerships: string[],
  parties: EventRecord['parties'],
  rest: Partial<EventRecord> = {},
): EventRecord {
  const { place: _, ...nowhere } = SUMMIT;
  return { ...nowhere, id, date, title: text(id), partnerships, parties, ...rest };
}

const EVENTS = [
  event('msp-launch', '2022-06-14', ['msp'], [{ party: 'USA' }]),
  event('japan-us-signing', '2023-03-28', ['japan-us'], [{ party: 'JPN' }, { party: 'USA' }]),
  event('hanoi-summit', '2023-06-22/2023-06-24', ['korea-vietnam'], [{ party: 'KOR' }], {
    place: PLACES.VNM,
  }),
  event('graphite', '2023-10-20', ['china-controls'], [{ party: 'KOR', role: 'affected' }], {
    place: PLACES.CHN,
  }),
  event('msp-chair', '2024-07-01', ['msp'], [{ party: 'KOR', role: 'chair' }], { place: PLACES.KOR }),
  event('seoul-meeting', '2024-07-01', ['msp'], [{ party: 'KOR' }], { place: PLACES.KOR }),
  event('msp-end', '2026-02-04', ['msp'], [{ party: 'USA' }]),
  event('next-summit', '2026-09-16', ['korea-vietnam'], [{ party: 'VNM' }], {
    status: 'scheduled',
    place: PLACES.KOR,
  }),
];

const record = smallRecord(PARTNERSHIPS, EVENTS, {
  countries: COUNTRIES,
  release: { release: '2026-11-21', reachesTo: '2026-02-04', kept: [] },
});
const { payload, details } = payloadOf(record.files);

/** The settings of the small record, which has no older releases. */
const SETTINGS = settingsOf({ ...record.files.settings, presets: ['msp'] }, record.files.release);
/** The shape of South Korea. */
export const SHAPES = record.shapes;
export const DATASET: Dataset = datasetOf(payload, SETTINGS);
export const DETAILS: Details = details;
/** Production and reserves of nickel, and what Korea imports of it. */
export const FIGURES: SourcedFigures = figuresOf(figuresPayloadOf(record.files));
