/** Writes a film as an animated GIF. */
import { GIFEncoder } from 'gifenc';
import { type FilmFrame, FPS } from './filmPlan.ts';
import type { FilmPainter } from './filmPainter.ts';
import { gifPalette, nearestColours } from './gifPalette.ts';

/** One of 256 colours is for pixels that do not change. */
const COLOURS = 255;
const UNCHANGED = 255;

/** So many frames of the whole span decide which colours there are. */
const SAMPLES = 8;

/** How a GIF is written. */
interface Writing {
  /** Called after each frame with the part of the film that is done, in frames of the film. */
  readonly onFrame: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * The file, which plays again and again. Its colours are the best for frames of the whole span; of each frame it has only
 * the pixels that differ from the frame before. Rejects with the reason of `signal`.
 */
export async function encodedGif(
  frames: readonly FilmFrame[],
  { canvas, paint }: FilmPainter,
  { onFrame, signal }: Writing,
): Promise<Blob> {
  const { width, height } = canvas;
  const paintedAt = async ({ moment }: FilmFrame) => {
    signal.throwIfAborted();
    await paint(moment);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('encodedGif: expected the canvas of a painter.');
    return context.getImageData(0, 0, width, height).data;
  };
  const samples: Uint8ClampedArray[] = [];
  for (const frame of spread(frames)) samples.push(await paintedAt(frame));
  const palette = gifPalette(samples, COLOURS);
  const indexOf = nearestColours(palette);
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  for (const frame of frames) {
    const index = indexOf(await paintedAt(frame));
    const delay = Math.round((1000 * frame.frames) / FPS);
    const changed = before ? index.map((colour, i) => (colour === before?.[i] ? UNCHANGED : colour)) : index;
    const look = before ? { transparent: true, transparentIndex: UNCHANGED } : { palette };
    gif.writeFrame(changed, width, height, { delay, dispose: 1, ...look });
    before = index;
    onFrame(frame.start + frame.frames);
  }
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** Frames at equal distances, with the first and the last one. */
function spread(frames: readonly FilmFrame[]): FilmFrame[] {
  const count = Math.min(SAMPLES, frames.length);
  const places = Array.from({ length: count }, (_, i) =>
    Math.round((i * (frames.length - 1)) / Math.max(count - 1, 1)),
  );
  return [...new Set(places)].flatMap((place) => frames[place] ?? []);
}
