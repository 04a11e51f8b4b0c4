/** How a browser can encode a film. */
import type { Pixels } from '../pictureChoices.ts';
import { FPS } from './filmPlan.ts';

/** A way to encode a film: the codec as mediabunny names it, and the kind of file. */
export interface Encoding {
  readonly codec: 'avc' | 'av1' | 'vp9' | 'vp8';
  readonly file: 'mp4' | 'webm';
}

/** The encodings, best first: H.264 is played everywhere; PowerPoint and Apple's players do not know VP9 in WebM. */
const LADDER: readonly (Encoding & { readonly name: string; readonly strings: readonly string[] })[] = [
  // High and baseline profile, level 4.0: up to 1920 × 1088 at 30 frames a second.
  { codec: 'avc', file: 'mp4', name: 'H.264', strings: ['avc1.640028', 'avc1.420028'] },
  // Main profile, levels 4.0 and 3.1.
  { codec: 'av1', file: 'mp4', name: 'AV1', strings: ['av01.0.08M.08'] },
  { codec: 'vp9', file: 'mp4', name: 'VP9', strings: ['vp09.00.40.08'] },
  { codec: 'vp8', file: 'webm', name: 'VP8', strings: ['vp8'] },
];

/** An encoding with the full name of its codec in WebCodecs. */
export interface KnownEncoding extends Encoding {
  /** As people know it, such as `H.264`. */
  readonly name: string;
  readonly string: string;
}

/** The most bits in a second for each pixel of a frame: flat colours need much less. */
const BITS = 4;

/** The bits in a second that a film of a size may take at most. */
export function bitrateOf({ width, height }: Pixels): number {
  return BITS * width * height;
}

/** The best encoding that this browser has for films of a size; null without one. */
export async function encodingFor(pixels: Pixels): Promise<KnownEncoding | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const { strings, ...encoding } of LADDER) {
    for (const string of strings) {
      const config = { codec: string, ...pixels, framerate: FPS, bitrate: bitrateOf(pixels) };
      // A name that it does not know is an error in some browsers.
      const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }));
      if (supported) return { ...encoding, string };
    }
  }
  return null;
}
