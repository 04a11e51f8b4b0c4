/** Every position lies in its country. */
import { area, booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile } from './files.ts';

export const placeRules: readonly Rule[] = [placesLieInTheirCountries, capitalsLieInTheirCountries];

type Position = [lng: number, lat: number];

/** The polygons are simplified: a harbour may lie a little outside of them. */
const COAST_KM = 25;
/** Of an archipelago only the larger islands have a polygon, and its capital may lie on another. */
const ARCHIPELAGO_KM = 200;
/** Nothing larger than this, in m², counts as an archipelago: 5,000 km². */
const ARCHIPELAGO_AREA = 5e9;
/** A country without a polygon is small: its places are near its capital. */
const SMALL_KM = 100;

const FIX =
  'Write the longitude first, then the latitude, both in decimal degrees, west and south negative; or correct the country.';

function placesLieInTheirCountries(record: RecordToCheck): RecordFault[] {
  return record.files.events.flatMap(({ id, place }) => {
    if (!place) return [];
    const problem = problemOf(record, place.country, place.position);
    return problem ? [{ file: eventFile(id), field: 'place, position', problem, fix: FIX }] : [];
  });
}

function capitalsLieInTheirCountries(record: RecordToCheck): RecordFault[] {
  return record.files.countries.flatMap(({ id, capital }) => {
    const problem = capital && problemOf(record, id, capital.position);
    return problem ? [{ file: 'countries.json', field: `${id}, capital, position`, problem, fix: FIX }] : [];
  });
}

function problemOf({ shapes, files }: RecordToCheck, country: string, position: Position): string | null {
  const at = `[${position.join(', ')}]`;
  const shape = shapes.features.find(({ id }) => id === country);
  if (shape) {
    if (booleanPointInPolygon(position, shape)) return null;
    const km = pointToPolygonDistance(position, shape, { units: 'kilometers' });
    const reach = area(shape) <= ARCHIPELAGO_AREA ? ARCHIPELAGO_KM : COAST_KM;
    return km <= reach ? null : `${at} lies ${Math.round(km)} km outside of ${country}.`;
  }
  const capital = files.countries.find(({ id }) => id === country)?.capital;
  if (!capital) return null;
  const km = distance(position, capital.position, { units: 'kilometers' });
  return km <= SMALL_KM
    ? null
    : `${at} lies ${Math.round(km)} km from ${capital.name.en}, the capital of ${country}.`;
}
