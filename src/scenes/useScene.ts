/** The open scene. */
import type { Dataset } from '../data/dataset.ts';
import type { Scene, Tour } from '../domain/tour/tour.ts';
import type { Followed } from '../state/following.ts';
import { openScene } from '../state/derived/openScene.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import type { ViewState } from '../state/view.ts';
import { isOnPath, sceneView } from '../state/viewCodec.ts';

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

/** Whether the view is that of the open scene, apart from what belongs to the frame or answers a question. */
export function useOnPath(): boolean {
  const { dataset } = useLodelines();
  return useSelect((state) => isOnPath(withoutAnswer(state, dataset), state.session.tour, dataset));
}

/** The view of a state, with what answers a question as in its scene. */
function withoutAnswer({ view, session: { tour, answering } }: Followed, dataset: Dataset): ViewState {
  if (!answering || !view.tour || view.tour.id !== tour?.id) return view;
  const { time, selection, compare } = sceneView(tour, view.tour.step, view, dataset);
  // An event that is selected sets the date, too.
  return { ...view, time, ...(answering === 'selection' && { selection, compare }) };
}
