/** The files of a data release, served under `data/<release>/`. */
import { createHash } from 'node:crypto';
import { figuresPayloadOf } from '../src/data/figuresPayload.ts';
import { payloadOf } from '../src/data/payload.ts';
import { servedPayloadOf } from '../src/data/servedPayload.ts';
import type { ReleaseContent } from '../src/data/releaseChanges.ts';
import { shapesPayloadOf } from '../src/data/shapesPayload.ts';
import { type ReleaseFile, shapesFileOf } from '../src/record/rules/kept.ts';
import type { RecordToCheck } from '../src/record/rules.ts';

/** The content of a release, generated from a record. */
export function contentOf({ files, shapes }: RecordToCheck): ReleaseContent {
  return { ...payloadOf(files), figures: figuresPayloadOf(files), shapes };
}

/** The text of each file of a release, by name. */
export function releaseFiles({
  payload,
  details,
  figures,
  shapes,
}: ReleaseContent): Map<ReleaseFile, string> {
  return new Map(
    (
      [
        ['record.json', servedPayloadOf(payload)],
        ['details.json', details],
        ['figures.json', figures],
        [shapesFileOf(payload.release.release), shapesPayloadOf(shapes)],
      ] as const
    ).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

/** SHA-256 hash in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
