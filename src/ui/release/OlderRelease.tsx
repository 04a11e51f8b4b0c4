import { latestRelease } from '../../data/settings.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { Lazy } from '../controls/Lazy.tsx';

const loadReleaseLine = async () => (await import('./ReleaseLine.tsx')).ReleaseLine;

/** Says that the page shows an older release of the data; renders nothing for the latest. */
export function OlderRelease() {
  const { dataset } = useLodelines();
  if (dataset.release === latestRelease(dataset.settings)) return null;
  return <Lazy load={loadReleaseLine}>{(ReleaseLine) => <ReleaseLine />}</Lazy>;
}
