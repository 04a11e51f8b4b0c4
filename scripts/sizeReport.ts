/** Download sizes: file sizes, uncompressed and as served. */
import { brotliCompressSync, constants } from 'node:zlib';

/** A file with its sizes in bytes; `brotli` is at quality 11, the maximum. */
export interface FileSize {
  name: string;
  raw: number;
  brotli: number;
}

/** The sizes of the given files, the largest (by brotli) first. */
export function fileSizes(files: readonly { name: string; body: Buffer }[]): FileSize[] {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return files
    .map(({ name, body }) => ({
      name,
      raw: body.length,
      brotli: brotliCompressSync(body, { params }).length,
    }))
    .toSorted((a, b) => b.brotli - a.brotli);
}

/** A text table with one row per file and the sum, in kB (1,000 bytes). */
export function sizeTable(sizes: readonly FileSize[]): string {
  const sum = (key: 'raw' | 'brotli') => sizes.reduce((total, size) => total + size[key], 0);
  const rows = [...sizes, { name: `${sizes.length} files`, raw: sum('raw'), brotli: sum('brotli') }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  const row = (name: string, raw: string, brotli: string) =>
    `${name.padEnd(width)}  ${raw.padStart(8)}  ${brotli.padStart(9)}`;
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    row('name', 'raw kB', 'brotli kB'),
    ...rows.map(({ name, raw, brotli }) => row(name, kB(raw), kB(brotli))),
  ].join('\n');
}
