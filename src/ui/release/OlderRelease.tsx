import { lazy, Suspense } from 'react';
import { LATEST } from '../../data/releases.ts';
import { Boundary } from '../controls/Boundary.tsx';
import { useLodelines } from '../../state/useLodelines.ts';

const ReleaseLine = lazy(async () => ({ default: (await import('./ReleaseLine.tsx')).ReleaseLine }));

/** That the page shows an older release of the data; nothing where it shows the latest. */
export function OlderRelease() {
  const { actions, dataset } = useLodelines();
  if (dataset.release === LATEST) return null;
  return (
    <Boundary onFailure={actions.tellUnloaded}>
      <Suspense>
        <ReleaseLine />
      </Suspense>
    </Boundary>
  );
}
