/** All data releases with what changed from each to the next. */
import { type ReleaseChanges, type ReleaseContent, releaseChanges } from '../../src/data/releaseChanges.ts';

/** A release, with its changes since the one before; null for the first. */
export interface ReleaseStep {
  readonly content: ReleaseContent;
  readonly changes: { readonly since: string; readonly list: ReleaseChanges } | null;
}

/** The steps of releases that are given oldest first; the newest is the first step. */
export function releaseHistory(releases: readonly ReleaseContent[]): ReleaseStep[] {
  return releases
    .map((content, i): ReleaseStep => {
      const before = releases[i - 1];
      const changes = before && {
        since: before.payload.release.release,
        list: releaseChanges(before, content),
      };
      return { content, changes: changes ?? null };
    })
    .reverse();
}
