/** Tells whether a failed request has to do with a new version of the site. */
import { useEffect, useState } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/** Whether the site has been published anew since the page was opened. Asks the site when the component is mounted. */
export function useRenewed(): boolean {
  const { environment } = useLodelines();
  const [renewed, setRenewed] = useState(false);
  useEffect(() => {
    let wanted = true;
    void environment.isRenewed().then((answer) => wanted && setRenewed(answer));
    return () => {
      wanted = false;
    };
  }, [environment]);
  return renewed;
}
