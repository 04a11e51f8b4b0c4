/** ZIP archives whose bytes depend on their content only. */
import { strToU8, zipSync } from 'fflate';

/**
 * A ZIP archive of texts and bytes by path, in the given order, with one date for all of them (`2026-11-22`). The same files
 * and date give the same bytes on every machine.
 */
export function archiveOf(files: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A ZIP has local times without a time zone: this one is midnight in every zone.
  const mtime = new Date(year, month - 1, day);
  const entries = Object.fromEntries(
    [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(entries, { mtime, level: 9 });
}
