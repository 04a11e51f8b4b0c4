import { Lazy } from '../ui/controls/Lazy.tsx';
import { useAtRest } from '../ui/controls/useAtRest.ts';

const loadPrintedPicture = async () => (await import('./PrintedPicture.tsx')).PrintedPicture;

/** The picture of the view at the top of a printed page. Its code is fetched when the page is at rest. */
export function Printout() {
  const atRest = useAtRest();
  if (!atRest) return null;
  return (
    <Lazy load={loadPrintedPicture} failed={null}>
      {(PrintedPicture) => <PrintedPicture />}
    </Lazy>
  );
}
