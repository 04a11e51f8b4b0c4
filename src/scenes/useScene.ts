/** The open scene. */
import type { Scene, Tour } from '../domain/tour/tour.ts';
import { openScene } from '../state/derived/openScene.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { isOnPath } from '../state/viewCodec.ts';

/** A scene of an open tour. */
export interface OpenScene {
  readonly tour: Tour;
  readonly scene: Scene;
  /** Its number, from 1. */
  readonly step: number;
}

/** The scene that is open, whether or not the view has been changed since; null without a tour. */
export function useScene(): OpenScene | null {
  const tour = useSelect(({ session }) => session.tour);
  const scene = useSelect(openScene);
  const step = useSelect(({ view }) => view.tour?.step);
  return tour && scene && step !== undefined ? { tour, scene, step } : null;
}

/** Whether the view is that of the open scene, apart from what belongs to the frame. */
export function useOnPath(): boolean {
  const { dataset } = useLodelines();
  return useSelect(({ view, session }) => isOnPath(view, session.tour, dataset));
}
