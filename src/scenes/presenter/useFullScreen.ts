/** Full screen. */
import { useCallback, useEffect, useState } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Whether the app fills the screen, and a function that changes it. `onRefused` is called where that is not allowed. When
 * the component is unmounted, the page is as large as before.
 */
export function useFullScreen(onRefused: () => void): readonly [isFull: boolean, toggle: () => void] {
  const { root } = useLodelines().environment;
  const { ownerDocument } = root;
  const [isFull, setFull] = useState(ownerDocument.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setFull(ownerDocument.fullscreenElement !== null);
    ownerDocument.addEventListener('fullscreenchange', onChange);
    return () => {
      ownerDocument.removeEventListener('fullscreenchange', onChange);
      if (ownerDocument.fullscreenElement) void ownerDocument.exitFullscreen();
    };
  }, [ownerDocument]);
  const toggle = useCallback(() => {
    const change = async () => {
      if (ownerDocument.fullscreenElement) await ownerDocument.exitFullscreen();
      else await root.requestFullscreen({ navigationUI: 'hide' });
    };
    // Phones of Apple have no full screen for pages: the function is missing there.
    change().catch(onRefused);
  }, [root, ownerDocument, onRefused]);
  return [isFull, toggle];
}
