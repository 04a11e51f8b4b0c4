/** The payload as it is served: `record.json` of a release. Half of the text of its records, and nothing is lost. */
import { type Columns, columnsOf, rowsOf } from './columns.ts';
import type { EventPayload, Payload } from './payload.ts';

type Place = NonNullable<EventPayload['place']>;

/** An event that names its partnerships and its place by their number in their lists, counted from 0. */
type ServedEvent = Omit<EventPayload, 'partnerships' | 'place'> & {
  readonly partnerships: readonly number[];
  readonly place?: number;
};

/** The lists of records in the payload. */
interface Lists {
  readonly partnerships: Payload['partnerships'][number];
  readonly events: ServedEvent;
  /** Each place of events once: many have the same. */
  readonly places: Place;
  readonly minerals: Payload['minerals'][number];
  readonly countries: Payload['countries'][number];
}

/** The releases until 2026-11-22 were published as the payload itself. */
export type ServedPayload =
  | Payload
  | (Omit<Payload, keyof Lists> & { readonly [K in keyof Lists]: Columns<Lists[K]> });

/** The payload in the form in which it is served. Throws if an event names a partnership that is not there. */
export function servedPayloadOf(payload: Payload): ServedPayload {
  const { partnerships, events, minerals, countries } = payload;
  const numbers = new Map(partnerships.map(({ id }, i) => [id, i]));
  const numberOfPartnership = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`servedPayloadOf: expected a partnership, got "${id}"`);
    return number;
  };
  const places = new Map<string, { readonly place: Place; readonly number: number }>();
  const numberOf = (place: Place): number => {
    const text = JSON.stringify(place);
    const known = places.get(text) ?? { place, number: places.size };
    places.set(text, known);
    return known.number;
  };
  const served = events.map(({ partnerships: ids, place, ...event }): ServedEvent => ({
    ...event,
    partnerships: ids.map(numberOfPartnership),
    ...(place && { place: numberOf(place) }),
  }));
  return {
    ...payload,
    partnerships: columnsOf(partnerships),
    events: columnsOf(served),
    places: columnsOf(Array.from(places.values(), ({ place }) => place)),
    minerals: columnsOf(minerals),
    countries: columnsOf(countries),
  };
}

/** The payload in a file of a release. Throws if an event names a number that its list does not have. */
export function payloadOfServed(served: ServedPayload): Payload {
  if (!('places' in served)) return served;
  const { places: placeColumns, ...rest } = served;
  const partnerships = rowsOf(served.partnerships);
  const places = rowsOf(placeColumns);
  return {
    ...rest,
    partnerships,
    events: rowsOf(served.events).map(({ partnerships: numbers, place, ...event }) => ({
      ...event,
      partnerships: numbers.map((number) => at(partnerships, number).id),
      ...(place !== undefined && { place: at(places, place) }),
    })),
    minerals: rowsOf(served.minerals),
    // Columns leave out what is null.
    countries: rowsOf(served.countries).map((country) => ({ ...country, capital: country.capital ?? null })),
  };
}

function at<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new Error(`expected one of ${list.length} records, got ${number}`);
  return found;
}
