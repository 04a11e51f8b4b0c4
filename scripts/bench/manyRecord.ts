/** Makes a record of any size: the real record followed by copies of it. */
import { formatDay, parseDay } from '../../src/domain/time/date.ts';
import type { Payload } from '../../src/data/payload.ts';

/** Days by which each copy is earlier than the one before it, and places by which its parties move down the list. */
const DAYS_BEFORE = 11;
const PARTIES_ON = 37;

/**
 * The record `times` times; 2.5 is the record, one copy and the first half of another. Copies have their own
 * ids, another country in place of each party and slightly earlier dates, so that the numbers of arcs, events
 * and days with changes grow in proportion. `times` is at least 1.
 */
export function manyRecord(payload: Payload, times: number): Payload {
  const parties = payload.countries.filter(({ capital }) => capital).map(({ id }) => id);
  const partnerships = [...payload.partnerships];
  const events = [...payload.events];
  for (let copy = 1; copy < times; copy++) {
    const share = Math.min(times - copy, 1);
    const made = copyOf(payload, copy, parties);
    partnerships.push(...made.partnerships.slice(0, made.partnerships.length * share));
    events.push(...made.events.slice(0, made.events.length * share));
  }
  return { ...payload, partnerships, events };
}

type Records = Pick<Payload, 'partnerships' | 'events'>;

function copyOf({ partnerships, events }: Payload, copy: number, parties: readonly string[]): Records {
  const text = JSON.stringify({ partnerships, events });
  return JSON.parse(text, (key, value: unknown) => {
    if (REFERENCES.has(key) && Array.isArray(value)) {
      return value.map((item: unknown) => (typeof item === 'string' ? `${item}-${copy}` : item));
    }
    if (typeof value !== 'string') return value;
    if (key === 'id') return `${value}-${copy}`;
    if (key === 'party') return parties[(parties.indexOf(value) + PARTIES_ON * copy) % parties.length];
    if (DATES.has(key)) return value.replace(DAY, (day) => daysBefore(day, DAYS_BEFORE * copy));
    return value;
  }) as Records;
}

/** Fields with ids of partnerships. The top-level `partnerships` is a list of objects, not of ids. */
const REFERENCES = new Set(['partnerships', 'supersedes', 'relatedTo']);
const DATES = new Set(['start', 'end', 'from', 'to', 'date']);
const DAY = /\d{4}-\d{2}-\d{2}/g;

function daysBefore(text: string, days: number): string {
  const day = parseDay(text);
  return day === null ? text : formatDay(day - days);
}
