/** Shows the picture of the start page in the place of the map until the map is there. */
import { useEffect, useState } from 'react';
import { useLodelines } from '../state/useLodelines.ts';

/** How long the map fades in over the picture, in milliseconds; as in MapStage.module.css. */
const FADE_MS = 300;

/**
 * Whether the picture is `shown`, is `leaving` below the map that fades in, or is gone (null). It leaves when the map is
 * ready, and goes at once when the view changes. Once gone it has no parent element, and never returns.
 */
export function useFirstPicture(picture: Element | null): 'shown' | 'leaving' | null {
  const { store, environment } = useLodelines();
  const { clock } = environment;
  const [phase, setPhase] = useState<'shown' | 'leaving' | null>(picture?.parentNode ? 'shown' : null);
  useEffect(() => {
    if (!picture || phase === null) return undefined;
    const remove = () => {
      picture.remove();
      setPhase(null);
    };
    if (phase === 'leaving') return clock.after(FADE_MS, remove);
    const { view } = store.getState();
    return store.subscribe((state) => {
      if (state.session.ready) setPhase('leaving');
      else if (state.view !== view) remove();
    });
  }, [picture, phase, store, clock]);
  // A list may take the place of the map, and the view change there.
  useEffect(() => () => picture?.remove(), [picture]);
  return phase;
}
