/**
 * The scene of the benchmark: bilateral partnerships between a few hub countries and others, about 16 % of them in
 * force on any date within ten years. Seeded: the same number gives the same scene.
 */
import type { Position } from 'geojson';
import { type Day, formatDay, parseDay } from '../../src/domain/time/date.ts';
import type { CountryRecord, EventRecord, PartnershipRecord, RecordFiles } from '../../src/record/schema.ts';

const FIRST_DAY = parseDay('2015-01-01') as Day;
/** The days that the date moves over. */
const DAYS = 3650;
/** Days from the start to the end of a partnership. */
const LIFE = { shortest: 180, longest: 1500 };
const STEPS = 40;
const SEED = 14;

/** The day that a page of the scene opens on. */
export const MIDDLE: Day = FIRST_DAY + DAYS / 2;

/** The 40 days to step through, in order and evenly spread over the ten years. */
export const STEP_DAYS: readonly Day[] = Array.from({ length: STEPS }, (_, i) =>
  Math.round(FIRST_DAY + ((i + 0.5) * DAYS) / STEPS),
);

/** A partnership of the scene. It is in force from `start` until before `end`. */
export interface Tie {
  readonly from: CountryRecord;
  readonly to: CountryRecord;
  readonly start: Day;
  readonly end: Day;
}

/** The first `count` partnerships of the scene, between countries with a capital. */
export function sceneTies(countries: readonly CountryRecord[], count: number): Tie[] {
  const random = randomNumbers(SEED);
  const placed = countries.filter(({ capital, members }) => capital && !members);
  const shuffled = placed
    .map((country) => ({ country, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ country }) => country);
  // The square makes the first ones hubs.
  const pick = () => shuffled[Math.floor(random() ** 2 * shuffled.length)] as CountryRecord;
  return Array.from({ length: count }, () => {
    const from = pick();
    let to = pick();
    while (to === from) to = pick();
    // The first start before the ten years, so that there are about as many on each date.
    const start = Math.floor(FIRST_DAY - LIFE.longest + random() * (DAYS + LIFE.longest));
    const end = start + Math.floor(LIFE.shortest + random() * (LIFE.longest - LIFE.shortest));
    return { from, to, start, end };
  });
}

/** An arc as the reference page reads it: its two ends, first day, and the day on which it is gone. */
export type ReferenceArc = readonly [from: Position, to: Position, start: Day, end: Day];

/** The arcs of a scene for the reference page. */
export function referenceArcs(ties: readonly Tie[]): ReferenceArc[] {
  const at = ({ capital }: CountryRecord) => capital?.position as Position;
  return ties.map(({ from, to, start, end }) => [at(from), at(to), start, end]);
}

/**
 * The record with the scene in place of its partnerships and events. Each partnership has an agreement on its start;
 * with `grown` also a mineral, and a ministerial meeting 90 days later.
 */
export function sceneRecord(files: RecordFiles, ties: readonly Tie[], grown = false): RecordFiles {
  const mineralsOf = (i: number) => (grown ? [files.minerals[i % files.minerals.length]?.id as string] : []);
  return {
    ...files,
    release: { ...files.release, reachesTo: '2026-12-31' },
    partnerships: ties.map((tie, i) => partnershipOf(tie, i, mineralsOf(i))),
    events: ties.flatMap((tie, i) => [
      eventOf('agreement', tie, i, tie.start, mineralsOf(i)),
      ...(grown ? [eventOf('ministerial', tie, i, tie.start + 90, mineralsOf(i))] : []),
    ]),
  };
}

function partnershipOf({ from, to, start, end }: Tie, i: number, minerals: string[]): PartnershipRecord {
  const dates = { from: formatDay(start), to: formatDay(end) };
  return {
    $schema: '',
    id: `p${i}`,
    kind: 'bilateral',
    name: {
      en: `Agreement ${i} between ${from.name.en} and ${to.name.en}`,
      ko: `${from.name.ko}·${to.name.ko} 협정 ${i}`,
    },
    shortName: { en: `Agreement ${i}`, ko: `협정 ${i}` },
    start: dates.from,
    end: dates.to,
    members: [
      { party: from.id, ...dates },
      { party: to.id, ...dates },
    ],
    instrument: 'mou',
    binding: 'non-binding',
    textPublic: 'unknown',
    textUrl: null,
    minerals,
    summary: { en: `Summary ${i}.`, ko: `요약 ${i}.` },
    supersedes: [],
    relatedTo: [],
    sources: [],
  };
}

function eventOf(
  kind: 'agreement' | 'ministerial',
  { from, to }: Tie,
  i: number,
  day: Day,
  minerals: string[],
): EventRecord {
  return {
    $schema: '',
    id: `${kind}-${i}`,
    kind,
    date: formatDay(day),
    status: 'reported',
    title:
      kind === 'agreement'
        ? { en: `${from.name.en} and ${to.name.en} sign agreement ${i}`, ko: `협정 ${i} 서명` }
        : { en: `${from.name.en} and ${to.name.en} meet on agreement ${i}`, ko: `협정 ${i} 회의` },
    summary: { en: `Summary ${i}.`, ko: `요약 ${i}.` },
    partnerships: [`p${i}`],
    parties: [{ party: from.id }, { party: to.id }],
    minerals,
    figures: [],
    sources: [],
    confidence: 'high',
  };
}

/** Numbers from 0 (inclusive) to 1 (exclusive), by Park and Miller's generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
