/** Writes a film as MP4 or WebM. */
import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';
import { bitrateOf, type KnownEncoding } from './codecs.ts';
import { type FilmFrame, FPS } from './filmPlan.ts';
import { KEY_EVERY } from './plannedFilm.ts';
import type { FilmPainter } from './filmPainter.ts';

/** How a film is written. */
export interface Encoder {
  readonly encoding: KnownEncoding;
  /** The title of the file, and what it says about sources and licence. */
  readonly title: string;
  readonly comment: string;
  /** Called after each frame with the part of the film that is done, in frames of the film. */
  readonly onFrame: (done: number) => void;
  readonly signal: AbortSignal;
}

/** The file. Rejects with the reason of `signal`, and if the browser stops encoding. */
export async function encodedFilm(
  frames: readonly FilmFrame[],
  { canvas, paint }: FilmPainter,
  { encoding, title, comment, onFrame, signal }: Encoder,
): Promise<Blob> {
  const { codec, file, string } = encoding;
  const format = file === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, {
    codec,
    fullCodecString: string,
    quality: new Quality({ bitrate: bitrateOf(canvas) }),
    keyFrameInterval: KEY_EVERY,
    contentHint: 'text',
  });
  output.addVideoTrack(source, { frameRate: FPS });
  output.setMetadataTags({ title, comment });
  try {
    await output.start();
    for (const { start, frames: length, moment } of frames) {
      signal.throwIfAborted();
      await paint(moment);
      // Waits while the encoder has more than a few frames to do.
      await source.add(start / FPS, length / FPS);
      onFrame(start + length);
    }
    await output.finalize();
    signal.throwIfAborted();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error('encodedFilm: expected a file, got nothing.');
  return new Blob([target.buffer], { type: file === 'mp4' ? 'video/mp4' : 'video/webm' });
}
