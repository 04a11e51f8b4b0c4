/** What a layer of a real map draws, pixel by pixel. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The colour with the largest opacity that a layer alone has in a small square around a place, as `#rrggbb`, or
 * `nothing`.
 */
export async function colourAround(
  map: MapLibreMap,
  layer: string,
  { x, y }: { x: number; y: number },
): Promise<string> {
  for (const id of map.getLayersOrder()) if (id !== layer) map.setLayoutProperty(id, 'visibility', 'none');
  const pixels = new Uint8Array(5 * 5 * 4);
  await new Promise<void>((resolve) => {
    map.once('render', () => {
      const gl = map.getCanvas().getContext('webgl2');
      const ratio = map.getPixelRatio();
      gl?.readPixels(
        Math.round(x * ratio) - 2,
        gl.drawingBufferHeight - Math.round(y * ratio) - 3,
        5,
        5,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        pixels,
      );
      resolve();
    });
    map.triggerRepaint();
  });
  const [, red = 0, green = 0, blue = 0, alpha = 0] = Array.from({ length: 25 }, (_, i) => [
    i,
    ...pixels.subarray(4 * i, 4 * i + 4),
  ]).reduce((a, b) => ((b[4] ?? 0) > (a[4] ?? 0) ? b : a));
  // The canvas has premultiplied colours.
  const channel = (value: number) => Math.min(255, Math.round((255 * value) / Math.max(alpha, 1)));
  return alpha < 40
    ? 'nothing'
    : `#${[red, green, blue].map((c) => channel(c).toString(16).padStart(2, '0')).join('')}`;
}

/** Largest difference of two colours in one channel, 0 to 255. */
export function difference(one: string, other: string): number {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels(one).map((value, i) => Math.abs(value - (channels(other)[i] ?? NaN))));
}
