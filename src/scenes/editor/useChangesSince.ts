/** What has changed in the data since a release. */
import { useEffect, useState } from 'react';
import type { ReleaseChanges } from '../../data/releaseChanges.ts';
import { useLodelines } from '../../state/useLodelines.ts';

/** Returns the changes from a release to the latest one; null without a release, until they have loaded, and if they cannot be. */
export function useChangesSince(release: string | null): ReleaseChanges | null {
  const { source } = useLodelines();
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly changes: ReleaseChanges } | null>(
    null,
  );
  useEffect(() => {
    if (release === null) return undefined;
    let ended = false;
    source.changes(release).then(
      (changes) => ended || setLoaded({ of: release, changes }),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [source, release]);
  return loaded?.of === release ? loaded.changes : null;
}
