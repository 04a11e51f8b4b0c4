import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../../src/domain/position.ts';
import { boundsOf, cutLine } from '../../../../src/export/data/antimeridian.ts';

describe('A line', () => {
  test.each<[string, Position[], number[][][]]>([
    [
      'that crosses nothing stays one part',
      [
        [10, 0],
        [20, 5],
      ],
      [
        [
          [10, 0],
          [20, 5],
        ],
      ],
    ],
    [
      'from Korea to America is cut at 180°',
      [
        [170, 40],
        [190, 44],
      ],
      [
        [
          [170, 40],
          [180, 42],
        ],
        [
          [-180, 42],
          [-170, 44],
        ],
      ],
    ],
    [
      'from America to Korea is cut at 180°, too',
      [
        [190, 44],
        [170, 40],
      ],
      [
        [
          [-170, 44],
          [-180, 42],
        ],
        [
          [180, 42],
          [170, 40],
        ],
      ],
    ],
    [
      'that is unwrapped as a whole gets usual longitudes',
      [
        [200, 0],
        [210, 1],
      ],
      [
        [
          [-160, 0],
          [-150, 1],
        ],
      ],
    ],
    [
      'to the west of −180° is cut',
      [
        [-170, 0],
        [-190, 2],
      ],
      [
        [
          [-170, 0],
          [-180, 1],
        ],
        [
          [180, 1],
          [170, 2],
        ],
      ],
    ],
    [
      'that ends on the meridian is one part',
      [
        [170, 0],
        [180, 1],
      ],
      [
        [
          [170, 0],
          [180, 1],
        ],
      ],
    ],
    [
      'that starts on the meridian is one part',
      [
        [180, 1],
        [190, 2],
      ],
      [
        [
          [-180, 1],
          [-170, 2],
        ],
      ],
    ],
  ])('%s', (_, line, parts) => {
    expect(cutLine(line)).toEqual(parts);
  });

  test('has all its points within ±180° after the cut, whatever it is', () => {
    const position = fc.tuple(fc.integer({ min: -540, max: 540 }), fc.integer({ min: -80, max: 80 }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (line) => {
        for (const part of cutLine(line)) {
          expect(part.length).toBeGreaterThan(1);
          for (const [longitude] of part) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});

describe('The bounds', () => {
  test.each<[string, Position[][], number[] | null]>([
    ['of nothing are none', [], null],
    ['of a point are that point', [[[127, 37]]], [127, 37, 127, 37]],
    ['of Seoul and Hanoi lie between them', [[[127, 37]], [[106, 21]]], [106, 21, 127, 37]],
    [
      'of a line over the Pacific start in the west of it and end in the east (RFC 7946, 5.2)',
      [
        [
          [127, 37],
          [180, 50],
        ],
        [
          [-180, 50],
          [-77, 39],
        ],
      ],
      [127, 37, -77, 50],
    ],
    [
      'of the whole world are the whole world',
      [
        [
          [-180, -10],
          [0, 0],
        ],
        [
          [0, 0],
          [180, 10],
        ],
      ],
      [-180, -10, 180, 10],
    ],
  ])('%s', (_, lines, bounds) => {
    expect(boundsOf(lines)).toEqual(bounds);
  });
});
