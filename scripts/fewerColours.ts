/** Makes screenshots small enough to commit: flat colours and the edges of letters need no more than 256 colours. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const MOST = 256;

/** Colours that are closer than this in RGB share one entry, so that rare colours get one, too. */
const APART = 14;

/**
 * The same picture as a PNG with a palette of at most `most` colours (256 or fewer): the most frequent ones that differ
 * visibly. Other pixels get the nearest of them. Transparency is dropped.
 */
export function withFewerColours(png: Uint8Array, most = MOST): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.readUIntBE(i, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (palette.length === most) break;
    if (palette.every((other) => distance(colour, other) >= APART)) palette.push(colour);
  }
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  // Each row begins with the number of its filter, which is none: filters do not help with palettes.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indices.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, colour type 3: a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The index of the colour of the palette that is closest. */
function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

/** The distance of two colours in RGB. */
function distance(a: number, b: number): number {
  const channel = (shift: number) => ((a >> shift) & 255) - ((b >> shift) & 255);
  return Math.hypot(channel(16), channel(8), channel(0));
}

/** A chunk: length, type, content, and a checksum of type and content. */
function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
