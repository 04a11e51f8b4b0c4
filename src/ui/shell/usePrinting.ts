/** Whether the page is being printed. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLodelines } from '../../state/useLodelines.ts';

/** True from the moment before the browser prints until it has. What depends on it is in the document at once. */
export function usePrinting(): boolean {
  const { root } = useLodelines().environment;
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const window = root.ownerDocument.defaultView;
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window?.addEventListener('beforeprint', begin);
    window?.addEventListener('afterprint', end);
    return () => {
      window?.removeEventListener('beforeprint', begin);
      window?.removeEventListener('afterprint', end);
    };
  }, [root]);
  return printing;
}
