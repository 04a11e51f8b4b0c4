/** A browser that falsifies what is read from a canvas. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { arcLayerOf } from '../../src/map/arcLayer.ts';
import { pointsOn } from '../../src/map/thingsAt.ts';
import { mountApp } from './mountApp.tsx';

test('Where a canvas cannot be read, the map has arcs and events, and no boxes for names', async () => {
  const white = vi
    .spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
    .mockImplementation((_x, _y, width, height) => {
      const image = new ImageData(width, height);
      image.data.fill(255);
      return image;
    });
  onTestFinished(() => white.mockRestore());
  const { map } = await mountApp('?time=2024-07-01');
  expect(map.getStyle().layers.filter(({ id }) => id === 'labels')).toEqual([]);
  expect(arcLayerOf(map)?.shown()).not.toEqual([]);
  expect(pointsOn(map).filter(({ source }) => source === 'events')).not.toEqual([]);
  expect(white).toHaveBeenCalledTimes(1);
});
