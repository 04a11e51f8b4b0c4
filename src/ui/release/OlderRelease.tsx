import { lazy, Suspense } from 'react';
import { latestRelease } from '../../data/settings.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { useLodelines } from '../../state/useLodelines.ts';

const ReleaseLine = lazy(async () => ({ default: (await import('./ReleaseLine.tsx')).ReleaseLine }));

/** That the page shows an older release of the data; nothing where it shows the latest. */
export function OlderRelease() {
  const { actions, dataset } = useLodelines();
  if (dataset.release === latestRelease(dataset.settings)) return null;
  return (
    <Boundary onFailure={actions.tellUnloaded}>
      <Suspense>
        <ReleaseLine />
      </Suspense>
    </Boundary>
  );
}
