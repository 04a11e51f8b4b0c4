/** What an app does only inside a frame: exchanges messages with the host page, and opens links. */
import type { Actions, LoadTour } from '../state/actions.ts';
import type { Environment } from '../state/environment.ts';
import type { Store } from '../state/store.ts';
import type { ViewContext } from '../state/viewKeys.ts';
import { type ExportFile, syncHost } from './syncHost.ts';
import { syncLinks } from './syncLinks.ts';

/** Starts all of it and returns the function that stops it. */
export function syncFrame(
  store: Store,
  actions: Actions,
  context: ViewContext,
  environment: Environment,
  exportFile: ExportFile,
  loadTour: LoadTour,
): () => void {
  const stops = [
    syncHost(store, actions, context, environment, exportFile, loadTour),
    syncLinks(actions, environment),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
