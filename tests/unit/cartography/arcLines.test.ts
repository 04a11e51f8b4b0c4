import { describe, expect, test } from 'vitest';
import { linesNear } from '../../../src/cartography/arcHits.ts';
import { bowedArc } from '../../../src/cartography/arcPath.ts';
import { arcLines } from '../../../src/cartography/arcLines.ts';
import {
  ARC_VERTICES,
  arcIndices,
  arcMesh,
  strideAt,
  VERTEX_BYTES,
} from '../../../src/cartography/arcMesh.ts';
import { latitudeOf, mercatorY } from '../../../src/cartography/camera.ts';
import { ARC_GROUPS } from '../../../src/cartography/layers/arcs.ts';
import { lensRecord } from '../../../src/state/derived/lensRecord.ts';
import { through } from '../domain/partnership/made.ts';
import { DATASET } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const lines = arcLines(DATASET, korea, 'map');
const lineOf = (id: string, projection: 'map' | 'globe' = 'map') => {
  const line = arcLines(DATASET, korea, projection).find(({ arc }) => arc.partnership === id);
  if (!line) throw new Error(`expected an arc of ${id}, found none.`);
  return line;
};

describe('the lines of arcs', () => {
  test('run from capital to capital, curved on the flat map and along geodesics on the globe', () => {
    const ends = (projection: 'map' | 'globe') => {
      const { points, box } = lineOf('us-korea', projection);
      const at = (i: number) => [
        Number((360 * ((points.at(i) as number) - 0.5)).toFixed(2)),
        Number(latitudeOf(points.at(i + 1) as number).toFixed(2)),
      ];
      return [at(0), at(-2), latitudeOf(box.north) > 60];
    };
    expect(ends('map')).toEqual([[126.98, 37.57], [282.96, 38.9], false]);
    expect(ends('globe')).toEqual([[126.98, 37.57], [282.96, 38.9], true]);
  });

  test('are in the order in which they are drawn: blocs first, uncertain ones after certain ones, trilaterals last', () => {
    const order = lines.map(({ group }) => group);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(ARC_GROUPS.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'bloc in force',
      'bloc uncertain',
      'national in force',
      'national uncertain',
      'bilateral in force',
      'bilateral uncertain',
      'trilateral in force',
      'trilateral uncertain',
    ]);
  });

  test('are omitted if a party has no capital', () => {
    const countries = new Map(DATASET.countries);
    countries.set('VNM', { id: 'VNM', name: { en: '', ko: '' }, capital: null });
    expect(arcLines({ ...DATASET, countries }, korea, 'map')).toHaveLength(lines.length - 1);
  });
});

describe('a point', () => {
  const line = lineOf('korea-vietnam');
  const middle = { x: line.points[96] as number, y: line.points[97] as number };
  const found = (x: number, y: number, reach = 1e-4) =>
    linesNear(lines, { x, y }, reach).map(({ arc }) => arc.partnership);

  test('on an arc hits it, in any repetition of the world', () => {
    expect(found(middle.x, middle.y)).toEqual(['korea-vietnam']);
    expect(found(middle.x - 1, middle.y)).toEqual(['korea-vietnam']);
    expect(found(middle.x + 2, middle.y)).toEqual(['korea-vietnam']);
  });

  test('beside an arc hits it within the reach', () => {
    expect(found(middle.x, middle.y + 0.01)).toEqual([]);
    expect(found(middle.x, middle.y + 0.01, 0.02)).toContain('korea-vietnam');
  });

  test('at a capital hits all arcs that meet there', () => {
    expect(new Set(found(126.98 / 360 + 0.5, mercatorY(37.57)))).toEqual(
      new Set(
        korea.arcs.filter(({ from, to }) => [from, to].includes('KOR')).map(({ partnership }) => partnership),
      ),
    );
  });
});

describe('the vertices of an arc', () => {
  /** A line to the east of 97 points. */
  const points = new Float32Array(Array.from({ length: 97 }, (_, i) => [i / 96, 0.5]).flat());
  const mesh = arcMesh([{ points }, { points }]);
  const floats = new Float32Array(mesh);
  const normals = new Int8Array(mesh);
  const vertex = (i: number) => ({
    x: floats[4 * i],
    y: floats[4 * i + 1],
    distance: floats[4 * i + 2],
    normal: [normals[VERTEX_BYTES * i + 12], normals[VERTEX_BYTES * i + 13]],
  });

  test('are as many for each arc', () => {
    expect(mesh.byteLength).toBe(2 * ARC_VERTICES * VERTEX_BYTES);
  });

  test('begin and end at its ends, where arcs are joined by triangles without an area', () => {
    const first = { x: 0, y: 0.5, distance: 0, normal: [0, -127] };
    for (let i = 0; i < 5; i++) expect(vertex(i)).toEqual(first);
    for (let i = 1; i <= 5; i++) {
      const { distance, ...last } = vertex(ARC_VERTICES - i);
      expect(last).toEqual({ x: 1, y: 0.5, normal: [0, -127] });
      expect(distance).toBeCloseTo(1, 4);
    }
    expect(vertex(ARC_VERTICES)).toEqual(first);
  });

  test('are in pairs at each point, with the distance from the start', () => {
    expect(vertex(5)).toEqual(vertex(6));
    expect(vertex(5).x).toBeCloseTo(1 / 96);
    expect(vertex(5).distance).toBeCloseTo(1 / 96);
  });

  test('are drawn for the arcs that are shown only, with fewer points the smaller the world is', () => {
    expect(arcIndices([1], 1)).toHaveLength(ARC_VERTICES);
    expect([...arcIndices([1], 1)].slice(0, 3)).toEqual([200, 201, 202]);
    const coarse = [...arcIndices([0], 8)];
    // Joins, caps, and 13 of 97 points.
    expect(coarse).toHaveLength(2 + 2 * 2 + 13 * 2);
    expect(coarse.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 19, 20, 35, 36]);
    expect(coarse.slice(-5)).toEqual([195, 196, 197, 198, 199]);
    expect([-1, 0.3, 1, 3, 5].map(strideAt)).toEqual([8, 8, 4, 2, 1]);
  });

  test('left out are less than half a pixel from the curve, for an arc half a world wide', () => {
    const [from, to] = [-90, 90].map((longitude): [number, number] => [longitude, 0]);
    const curve = bowedArc(from as [number, number], to as [number, number], 0).map(([x, y]) => [
      x / 360 + 0.5,
      mercatorY(y),
    ]);
    for (const zoom of [0.59, 2.59, 4.59]) {
      const stride = strideAt(zoom);
      const worst = curve.reduce((most, [x = 0, y = 0], i) => {
        const [x0 = 0, y0 = 0] = curve[i - (i % stride)] ?? [];
        const [x1 = 0, y1 = 0] = curve[Math.min(i - (i % stride) + stride, 96)] ?? [];
        const length = Math.hypot(x1 - x0, y1 - y0) || 1;
        return Math.max(most, Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length);
      }, 0);
      expect(worst * 512 * 2 ** zoom).toBeLessThan(0.5);
    }
  });
});
