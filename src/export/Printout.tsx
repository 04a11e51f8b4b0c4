import { useMessages } from '../state/useLodelines.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { useAtRest } from '../ui/controls/useAtRest.ts';

const loadPrintedPicture = async () => (await import('./PrintedPicture.tsx')).PrintedPicture;

/** The picture of the view at the top of a printed page. Its code is fetched when the page is at rest. */
export function Printout() {
  const atRest = useAtRest();
  const instead = <p className="print-only">{useMessages().messages.map.notPrinted}</p>;
  if (!atRest) return instead;
  return (
    <Lazy load={loadPrintedPicture} waiting={instead} failed={instead}>
      {(PrintedPicture) => <PrintedPicture instead={instead} />}
    </Lazy>
  );
}
