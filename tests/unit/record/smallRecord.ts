/** A small valid record for tests of the rules. Fictional, except for the map. */
import type { FigureFiles } from '../../../src/record/figureSchema.ts';
import type { RecordToCheck } from '../../../src/record/rules.ts';
import type { EventRecord, PartnershipRecord } from '../../../src/record/schema.ts';

export const SUMMIT: EventRecord = {
  $schema: '../schema/event.json',
  id: 'summit-2024',
  kind: 'summit',
  date: '2024-06-28',
  status: 'reported',
  title: { en: 'Summit', ko: '정상회담' },
  summary: { en: 'They met.', ko: '두 정상이 만났다.' },
  partnerships: ['pact'],
  parties: [{ party: 'KOR', role: 'host' }, { party: 'VNM' }],
  place: { name: { en: 'Seoul', ko: '서울' }, position: [126.98, 37.57], country: 'KOR' },
  minerals: ['nickel'],
  figures: [
    {
      label: { en: 'Share', ko: '비중' },
      value: 5,
      unit: { en: '%', ko: '%' },
      asOf: '2024',
      source: 'paper',
    },
  ],
  sources: ['paper'],
  confidence: 'high',
};

export const PACT: PartnershipRecord = {
  $schema: '../schema/partnership.json',
  id: 'pact',
  kind: 'bilateral',
  name: { en: 'Pact', ko: '협정' },
  shortName: { en: 'PACT', ko: 'PACT' },
  start: '2024-06-28',
  members: [{ party: 'KOR', roles: [{ role: 'chair', from: '2024-07', to: '2024-12' }] }, { party: 'VNM' }],
  instrument: 'agreement',
  binding: 'non-binding',
  textPublic: 'yes',
  textUrl: 'https://example.org/text',
  minerals: ['nickel'],
  summary: { en: 'A pact.', ko: '협정이다.' },
  supersedes: [],
  relatedTo: [],
  sources: ['paper'],
};

const notes = { note_en: '', note_ko: '' };
const nickel = {
  mineral: 'nickel',
  unit: 't' as const,
  form: 'nickel-content',
  edition: 'mcs2024',
  source: 'paper',
  ...notes,
};

export const FIGURES: FigureFiles = {
  production: [
    { ...nickel, line: 2, country: 'KOR', year: 2023, value: 5, stage: 'mine', flags: ['e'] },
    { ...nickel, line: 3, country: 'VNM', year: 2023, value: null, stage: 'mine', flags: ['W'] },
    { ...nickel, line: 4, country: 'WLD', year: 2023, value: 20, stage: 'mine', flags: ['rounded'] },
  ],
  reserves: [
    { ...nickel, line: 2, country: 'KOR', year: 2023, value: 30, flags: [] },
    { ...nickel, line: 3, country: 'WLD', year: 2023, value: 100, flags: ['>', 'rounded'] },
  ],
  dependence: [
    { ...notes, line: 2, set: 'trade-2023', mineral: 'nickel', partner: 'VNM', share: 60, flags: [] },
  ],
  editions: [
    {
      id: 'mcs2024',
      name: { en: 'Yearbook 2024', ko: '연감 2024년판' },
      shortName: { en: 'MCS 2024', ko: 'MCS 2024' },
      known: '2024-01',
      source: 'paper',
    },
  ],
  forms: [{ id: 'nickel-content', name: { en: 'nickel content', ko: '니켈 함유량' } }],
  definitions: [
    {
      id: 'trade-2023',
      year: 2023,
      definition: { en: 'nickel ore, by value', ko: '니켈광, 수입액 기준' },
      source: 'paper',
    },
  ],
  lists: [
    {
      id: 'kor-2023',
      country: 'KOR',
      name: { en: 'Critical minerals', ko: '핵심광물' },
      date: '2023-02-27',
      minerals: [
        { name: 'Nickel', minerals: ['nickel'] },
        { name: 'Barite', minerals: [] },
      ],
      sources: ['paper'],
    },
  ],
};

/** The record, optionally with other partnerships or events. */
export function smallRecord(
  partnerships: readonly PartnershipRecord[] = [PACT],
  events: readonly EventRecord[] = [SUMMIT],
  files: Partial<RecordToCheck['files']> = {},
): RecordToCheck {
  return {
    unreadable: new Set(),
    shapes: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'KOR',
          properties: { label: [127.5, 36.5], rank: 1 },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [126, 34],
                [130, 34],
                [130, 38],
                [126, 38],
                [126, 34],
              ],
            ],
          },
        },
      ],
    },
    files: {
      settings: { title: { en: 'pacts', ko: '협정' }, home: ['KOR'], presets: ['pact'], importer: 'KOR' },
      release: { release: '2024-12-31', reachesTo: '2024-06-28', kept: [] },
      partnerships,
      events,
      sources: [
        {
          id: 'paper',
          title: 'Paper',
          publisher: 'Press',
          url: 'https://example.org/paper',
          published: '2024-06',
          language: 'en',
        },
      ],
      minerals: [{ id: 'nickel', name: { en: 'Nickel', ko: '니켈' }, group: 'battery-metals' }],
      countries: [
        {
          id: 'KOR',
          name: { en: 'South Korea', ko: '한국' },
          capital: { name: { en: 'Seoul', ko: '서울' }, position: [126.98, 37.57] },
        },
        {
          id: 'VNM',
          name: { en: 'Viet Nam', ko: '베트남' },
          capital: { name: { en: 'Hanoi', ko: '하노이' }, position: [105.85, 21.03] },
        },
      ],
      figures: FIGURES,
      tours: [],
      lessons: [],
      glossary: [],
      ...files,
    },
  };
}
