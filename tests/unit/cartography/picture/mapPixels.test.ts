import { expect, test } from 'vitest';
import { mapPixels } from '../../../../src/cartography/picture/mapPixels.ts';

test.each([
  [
    { width: 3840, height: 2160 },
    { width: 1280, height: 720, detail: 3 },
  ],
  [
    { width: 800, height: 620 },
    { width: 800, height: 620, detail: 1 },
  ],
  [
    { width: 160, height: 90 },
    { width: 560, height: 315, detail: 2 / 7 },
  ],
])(
  '%o is laid out in pixels of the map, of which neither large nor small pictures have others',
  (size, pixels) => {
    expect(mapPixels(size)).toEqual(pixels);
  },
);
