import { describe, expect, test } from 'vitest';
import { flight } from '../../../../src/export/film/flight.ts';

const SEOUL = { longitude: 127, latitude: 37.5, zoom: 4 };
const HANOI = { longitude: 106, latitude: 21, zoom: 5 };
const WASHINGTON = { longitude: -77, latitude: 39, zoom: 4 };
const shares = Array.from({ length: 21 }, (_, i) => i / 20);

describe('a flight', () => {
  test('starts and ends at its cameras, without a jump before the end', () => {
    const way = flight(SEOUL, HANOI, 900);
    expect([way(0), way(1)]).toEqual([SEOUL, HANOI]);
    const [near, last] = [way(0.0001), way(0.9999)];
    expect(near.longitude).toBeCloseTo(127, 3);
    expect([last.longitude, last.latitude, last.zoom].map((value) => value.toFixed(2))).toEqual([
      '106.00',
      '21.00',
      '5.00',
    ]);
  });

  test('zooms out on the way to a distant place, so that both are seen', () => {
    const zooms = shares.map((share) => flight(SEOUL, WASHINGTON, 900)(share).zoom);
    expect(Math.min(...zooms)).toBeLessThan(2.5);
    expect(zooms.indexOf(Math.min(...zooms))).toBe(10);
  });

  test('takes the shorter way around the earth: over the Pacific', () => {
    const longitudes = shares.slice(0, -1).map((share) => flight(SEOUL, WASHINGTON, 900)(share).longitude);
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
    expect(Math.max(...longitudes)).toBeLessThan(284);
  });

  test('only zooms where the place is the same', () => {
    const way = flight(SEOUL, { ...SEOUL, zoom: 6 }, 900);
    expect(way(0.5)).toEqual({
      longitude: expect.closeTo(127) as number,
      latitude: expect.closeTo(37.5) as number,
      zoom: expect.closeTo(5) as number,
    });
  });
});
