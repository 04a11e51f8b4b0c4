/** The colours of a GIF, which has the same ones in all of its frames. */
import { quantize } from 'gifenc';

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/**
 * A colour of at least this share of some frame stays as it is: a large area in a colour that is close to its own would
 * be seen, most of all beside one that keeps its own.
 */
const LARGE = 0.002;

/**
 * At most `most` colours for some frames, as pixels of four bytes each: those of large areas exactly, and the best for
 * all others.
 */
export function gifPalette(frames: readonly Uint8ClampedArray[], most: number): Colour[] {
  const large = new Set(frames.flatMap(largeColours));
  const kept = [...large].slice(0, most / 2);
  const rest = frames.map((frame) => without(frame, new Set(kept)));
  const pixels = new Uint8ClampedArray(rest.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of rest) {
    pixels.set(part, at);
    at += part.length;
  }
  const others = pixels.length > 0 ? quantize(pixels, most - kept.length) : [];
  return [...kept.map(colourOf), ...others.map(([r = 0, g = 0, b = 0]): Colour => [r, g, b])];
}

/** Returns a function that gives the index of the nearest colour for each pixel. It remembers the colours it has seen. */
export function nearestColours(palette: readonly Colour[]): (pixels: Uint8ClampedArray) => Uint8Array {
  const known = new Map<number, number>();
  const nearest = (key: number): number => {
    const [r, g, b] = colourOf(key);
    let [best, least] = [0, Infinity];
    for (const [i, [red, green, blue]] of palette.entries()) {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [i, distance];
    }
    return best;
  };
  return (pixels) => {
    const index = new Uint8Array(pixels.length / 4);
    let [before, place] = [-1, 0];
    for (let i = 0; i < index.length; i++) {
      const key = keyAt(pixels, 4 * i);
      // Most pixels are like the one before.
      if (key !== before) {
        place = known.get(key) ?? nearest(key);
        known.set(key, place);
        before = key;
      }
      index[i] = place;
    }
    return index;
  };
}

/** The colours of large areas of a frame, the largest first. */
function largeColours(frame: Uint8ClampedArray): number[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < frame.length; i += 4) {
    const key = keyAt(frame, i);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = (LARGE * frame.length) / 4;
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

/** The pixels of other colours. */
function without(frame: Uint8ClampedArray, colours: ReadonlySet<number>): Uint8ClampedArray {
  const left = new Uint8ClampedArray(frame.length);
  let length = 0;
  for (let i = 0; i < frame.length; i += 4) {
    if (colours.has(keyAt(frame, i))) continue;
    left.set(frame.subarray(i, i + 4), length);
    length += 4;
  }
  return left.subarray(0, length);
}

function keyAt(pixels: Uint8ClampedArray, i: number): number {
  return ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
}

function colourOf(key: number): Colour {
  return [key >> 16, (key >> 8) & 255, key & 255];
}
