/** ZIP archives for export: the same files give the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Already compressed: stored as they are. */
const COMPRESSED = /\.(png|jpe?g|zip|mp4|webm|gif)$/;

/**
 * A ZIP archive of texts (UTF-8) and bytes by path, in the given order. All files have the date `date`, such as
 * `2026-11-22`. Takes as long as compression takes: about a second for 20 MB of text, so use a worker for more.
 */
export function zipOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  date: string,
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A ZIP has local times without a time zone: this one is midnight in every zone.
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = Object.fromEntries(
    [...files].map(([path, content]) => [
      path,
      [
        typeof content === 'string' ? strToU8(content) : content,
        { level: COMPRESSED.test(path) ? 0 : 6 },
      ] as const,
    ]),
  );
  return zipSync(entries, { mtime });
}
