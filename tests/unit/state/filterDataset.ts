/** The small dataset with different minerals, kinds and binding values, for tests of filters. Fictional. */
import type { Dataset, Event, Partnership } from '../../../src/data/dataset.ts';
import { DATASET } from './smallDataset.ts';

const PARTNERSHIPS: Readonly<Record<string, Partial<Partnership>>> = {
  msp: { minerals: [], binding: 'non-binding' },
  'korea-vietnam': { minerals: ['rare-earths', 'tungsten'], binding: 'non-binding' },
  'us-korea': { minerals: ['lithium'], binding: 'unknown' },
  'japan-us': { minerals: ['lithium', 'nickel'], binding: 'binding' },
  'eu-japan': { minerals: ['nickel'], binding: 'binding' },
  'china-controls': { minerals: ['gallium'], binding: 'binding' },
};

const EVENTS: Readonly<Record<string, Partial<Event>>> = {
  'msp-launch': { kind: 'institution', minerals: [] },
  'japan-us-signing': { kind: 'agreement', minerals: ['lithium'] },
  'hanoi-summit': { kind: 'summit', minerals: ['rare-earths'] },
  graphite: { kind: 'export-control', minerals: ['graphite'], confidence: 'medium' },
  'msp-chair': { kind: 'chairmanship', minerals: [] },
  'seoul-meeting': { kind: 'ministerial', minerals: [], confidence: 'low' },
  'msp-end': { kind: 'institution', minerals: [] },
  'next-summit': { kind: 'summit', minerals: [] },
};

const MINERALS = ['gallium', 'graphite', 'lithium', 'nickel', 'rare-earths', 'tungsten'];

const changed = <T>(records: ReadonlyMap<string, T>, changes: Readonly<Record<string, Partial<T>>>) =>
  new Map([...records].map(([id, record]) => [id, { ...record, ...changes[id] }]));

const events = changed(DATASET.events, EVENTS);

export const FILTER_DATASET: Dataset = {
  ...DATASET,
  partnerships: changed(DATASET.partnerships, PARTNERSHIPS),
  events,
  eventsOf: (partnership) => [...events.values()].filter((event) => event.partnerships.includes(partnership)),
  minerals: new Map(MINERALS.map((id) => [id, { en: id, ko: `${id}의 한국어` }])),
};
