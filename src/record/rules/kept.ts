/** Published releases never change: `public/data/` must match the recorded hashes. */
import type { RecordFault } from '../fault.ts';
import type { ReleaseRecord } from '../schema.ts';

/** The files of a release. */
export type ReleaseFile =
  | 'record.json'
  | 'details.json'
  | 'figures.json'
  | 'countries.json'
  | 'countries.geojson';

/**
 * The name of the file with the shapes of the countries in a release. Some hosts refuse the extension `geojson`
 * (https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap), so only the release that
 * was published with it has it.
 */
export function shapesFileOf(release: string): ReleaseFile {
  return release <= '2026-11-21' ? 'countries.geojson' : 'countries.json';
}

/** The names of the files of a release. */
export function filesOf(release: string): readonly ReleaseFile[] {
  return ['record.json', 'details.json', 'figures.json', shapesFileOf(release)];
}

/** Hashes, by path under `public/data/`, such as `2026-11-21/record.json`. */
export type Hashes = ReadonlyMap<string, string>;

/** The published releases, their recorded hashes, and the current release. */
export interface KeptToCheck {
  readonly release: ReleaseRecord;
  /** Hashes of the files in `public/data/`. */
  readonly found: Hashes;
  /** Hashes recorded in `SHA256SUMS` when the releases were published. */
  readonly listed: Hashes;
  /** Hashes of the current release as built from `data/`. */
  readonly built: Hashes;
}

/** All errors of the published releases; empty if each is unchanged. */
export function keptFaults({ release: { release, kept }, found, listed, built }: KeptToCheck): RecordFault[] {
  const fault = (field: string, problem: string, fix: string): RecordFault => ({
    file: 'release.json',
    field,
    problem,
    fix,
  });
  const expected = new Set(kept.flatMap((name) => filesOf(name).map((file) => `${name}/${file}`)));
  const faults: RecordFault[] = [];

  if (kept.some((name, i) => name <= (kept[i - 1] ?? ''))) {
    faults.push(
      fault('kept', 'The kept releases are not in the order of their days, each once.', 'Put them in order.'),
    );
  }
  const last = [...kept].sort().at(-1) ?? '';
  if (release < last) {
    faults.push(
      fault(
        'release',
        `${release} is older than the published release ${last}.`,
        'A new release has a later day.',
      ),
    );
  }
  for (const path of expected) {
    if (!listed.has(path) || !found.has(path)) {
      const where = found.has(path) ? 'public/data/SHA256SUMS' : 'public/data';
      faults.push(fault('kept', `${path} is missing in ${where}.`, RESTORE));
    } else if (found.get(path) !== listed.get(path)) {
      faults.push(fault('kept', `public/data/${path} has changed since it was published.`, RESTORE));
    } else if (built.has(path) && built.get(path) !== listed.get(path)) {
      faults.push(
        fault(
          'release',
          `${release} is published and cannot change, but ${path} as it is made now differs from it.`,
          'Name a new release: write the day of this change here.',
        ),
      );
    }
  }
  for (const path of new Set([...found.keys(), ...listed.keys()])) {
    if (expected.has(path)) continue;
    faults.push(
      fault(
        'kept',
        `public/data holds or lists ${path}, which belongs to no kept release.`,
        'Remove it there; npm run data:keep keeps the present release.',
      ),
    );
  }
  return faults;
}

const RESTORE = 'Restore it from the last version. Corrections are made in data/, under a new release.';
