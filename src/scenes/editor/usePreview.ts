/** Shows the tour that is edited in the player. */
import { useEffect } from 'react';
import { playable } from '../../domain/ownTour/ownTour.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { useEdited, useEditor } from './useEditor.ts';
import { useSheetPlace } from './useSheetPlace.ts';

/** Returns a function that opens the tour at a scene, counted from 1. The editor closes where it covers the player. */
export function usePreview(): (step: number) => void {
  const { actions, environment } = useLodelines();
  const { store, showPreview } = useEditor();
  const beside = useSheetPlace() === 'beside';
  return (step) => {
    // Of a tour from a link that was opened before: after "Load again" it would take the place of this one.
    environment.address.dropFragment();
    const tour = playable(store.getState().history.present.state);
    showPreview(tour);
    if (!beside) actions.closeDialog();
    actions.showTour(tour, step);
  };
}

/** Keeps the preview as the tour is edited, as long as no other tour is open. */
export function useLivePreview(): void {
  const { actions, store: app } = useLodelines();
  const { store, showPreview } = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  useEffect(() => {
    const { previewed } = store.getState();
    if (!previewed || app.getState().session.tour !== previewed) return;
    const tour = playable(draft);
    showPreview(tour);
    if (tour.scenes.length > 0) actions.changeTour(tour);
    else actions.leaveTour();
  }, [draft, store, showPreview, app, actions]);
}
