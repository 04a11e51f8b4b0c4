import { latestRelease } from '../../data/settings.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { Lazy } from '../controls/Lazy.tsx';

const loadReleaseLine = async () => (await import('./ReleaseLine.tsx')).ReleaseLine;

/** That the page shows an older release of the data; nothing where it shows the latest. */
export function OlderRelease() {
  const { dataset } = useLodelines();
  if (dataset.release === latestRelease(dataset.settings)) return null;
  return <Lazy load={loadReleaseLine}>{(ReleaseLine) => <ReleaseLine />}</Lazy>;
}
