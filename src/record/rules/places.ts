/** Positions lie in their countries. */
import { area, booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile } from './files.ts';

export const placeRules: readonly Rule[] = [placesLieInTheirCountries, capitalsLieInTheirCountries];

type Position = [lng: number, lat: number];

/** The polygons are simplified, so a harbour may lie slightly outside. */
const COAST_KM = 25;
/** Only the larger islands of an archipelago have a polygon; its capital may be on another island. */
const ARCHIPELAGO_KM = 200;
/** Largest area of an archipelago in m²: 5,000 km². */
const ARCHIPELAGO_AREA = 5e9;
/** Countries without a polygon are small: their places must be near the capital. */
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
