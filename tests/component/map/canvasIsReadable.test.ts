import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { canvasIsReadable } from '../../../src/map/canvasIsReadable.ts';

test('A canvas gives back what was drawn on it', () => {
  expect(canvasIsReadable(document)).toBe(true);
});

describe('Protection against the recognition of devices is noticed where a canvas', () => {
  test.for<[string, (image: ImageData) => ImageData]>([
    [
      'is returned white',
      (image) => {
        image.data.fill(255);
        return image;
      },
    ],
    [
      'is returned transparent',
      (image) => {
        image.data.fill(0);
        return image;
      },
    ],
    [
      'has a single pixel of noise',
      (image) => {
        image.data[4 * 1000 + 3] = (image.data[4 * 1000 + 3] ?? 0) ^ 1;
        return image;
      },
    ],
    [
      'cannot be read',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
  ])('%s', ([, change]) => {
    const spy = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData');
    onTestFinished(() => spy.mockRestore());
    expect(canvasIsReadable(document)).toBe(true);
    const faithful = spy.mock.results[0]?.value as ImageData;
    spy.mockImplementation(() => change(faithful));
    expect(canvasIsReadable(document)).toBe(false);
  });
});
