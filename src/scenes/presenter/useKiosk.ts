/** A presentation that runs by itself, for a screen in a hall. */
import { useEffect, useState } from 'react';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { dwellOf } from '../../domain/tour/dwell.ts';
import type { Scene } from '../../domain/tour/tour.ts';
import type { Place } from './talk.ts';
import type { Presenter } from './usePresenter.ts';

/** The time of a card, in milliseconds. */
const CARD_MS = 12_000;

/** A visitor who has touched nothing for this time has left, in milliseconds. */
const LEFT_MS = 90_000;

/**
 * Goes through the scenes again and again, each for the time that its text takes to read, if the view asks for it
 * (`autoplay=on`). A visitor who presses anything has the presentation to themselves, until they have left.
 */
export function useKiosk(run: Presenter['run'], place: Place | null, scene: Scene | null): void {
  const { environment } = useLodelines();
  const { language } = useMessages();
  const asked = useSelect(({ view }) => view.autoplay === 'on');
  const { root, clock } = environment;
  /** When the visitor last did something; null if there is none. */
  const [touched, setTouched] = useState<number | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    const touch = () => setTouched(clock.now());
    root.addEventListener('pointerdown', touch, { capture: true });
    root.addEventListener('keydown', touch, { capture: true });
    return () => {
      root.removeEventListener('pointerdown', touch, { capture: true });
      root.removeEventListener('keydown', touch, { capture: true });
    };
  }, [asked, root, clock]);
  useEffect(() => {
    if (!asked || place === null) return undefined;
    if (touched !== null) {
      return clock.after(LEFT_MS, () => {
        setTouched(null);
        run({ goTo: 1 });
      });
    }
    const isCard = typeof place !== 'number' || !scene;
    return clock.after(isCard ? CARD_MS : dwellOf(scene, language), () =>
      place === 'end' ? run({ goTo: 1 }) : run('next'),
    );
  }, [asked, place, scene, touched, language, clock, run]);
}
