/** A tour that plays by itself. */
import { useEffect } from 'react';
import { dwellOf } from '../domain/tour/dwell.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { useOnPath, useScene } from './useScene.ts';

/**
 * While the tour plays, goes on to the next scene when the open one has been there long enough to be read. Stops at the
 * last scene, and when the reader leaves the path. `passing`: whether time is passing on the way to the open scene.
 */
export function useTourPlayback(passing: boolean): void {
  const { actions, environment } = useLodelines();
  const { language } = useMessages();
  const open = useScene();
  const onPath = useOnPath();
  const touring = useSelect(({ session }) => session.touring);
  const { tour, scene, step } = open ?? {};
  useEffect(() => {
    if (!touring || passing) return undefined;
    if (!tour || !scene || !step || !onPath) {
      actions.setTouring(false);
      return undefined;
    }
    return environment.clock.after(dwellOf(scene, language), () => {
      if (step < tour.scenes.length) actions.goToStep(step + 1);
      else actions.setTouring(false);
    });
  }, [touring, passing, onPath, tour, scene, step, language, actions, environment]);
}
