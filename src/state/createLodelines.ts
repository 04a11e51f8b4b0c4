/** Creates an app: store, selectors, actions and syncs for a dataset. */
import type { Dataset } from '../data/dataset.ts';
import type { RecordSource } from '../data/recordSource.ts';
import type { Language } from '../domain/language.ts';
import type { Tour } from '../domain/tour/tour.ts';
import { type Actions, createActions } from './actions.ts';
import { createSelectors } from './derived/selectors.ts';
import type { Environment } from './environment.ts';
import { createFollowing } from './following.ts';
import { keptOf, readKept } from './kept.ts';
import { readersActions } from './readersActions.ts';
import { createLodelinesStore } from './store.ts';
import { syncDetails } from './syncDetails.ts';
import { syncFigures } from './syncFigures.ts';
import { syncPlayback } from './syncPlayback.ts';
import { syncPreferences } from './syncPreferences.ts';
import { syncTextSize } from './syncTextSize.ts';
import { syncUrl } from './syncUrl.ts';
import type { Lodelines } from './useLodelines.ts';
import { formatView, parseView } from './viewCodec.ts';
import { type PastedReader, type ViewContext } from './viewKeys.ts';

/** A running app. */
export interface RunningApp {
  /** For components: state, record, and the actions of readers. */
  readonly lodelines: Lodelines;
  /** All actions, without the locks of the view: for the host page. */
  readonly actions: Actions;
  /** Without the open tour. */
  readonly context: ViewContext;
  /** Stops timers and listeners. */
  readonly stop: () => void;
}

/**
 * Starts an app with the view of its address. `language` is the default language of the interface, `pasted` reads an
 * address that is not as in the contract, `tour` is the tour of the address.
 */
export function createLodelines(
  environment: Environment,
  source: RecordSource,
  dataset: Dataset,
  language: Language,
  pasted: PastedReader | null = null,
  tour: Tour | null = null,
): RunningApp {
  const context = { dataset, language, pasted };
  const { address } = environment;
  const { view, rejected } = parseView(address.query(), { ...context, tour });
  const store = createLodelinesStore(view, rejected);
  store.setState(({ session }) => ({
    session: { ...session, tour, ...readKept(address.kept(), keptOf(session)) },
  }));
  const following = createFollowing(store, environment.clock);
  const selectors = createSelectors(dataset);
  const actions = createActions(store, dataset, selectors, source.tour);
  const stopUrl = syncUrl(following, actions, context, source.tour, environment);
  const stopPlayback = syncPlayback(store, actions, dataset, selectors, environment);
  const stopPreferences = syncPreferences(store, actions, environment);
  const stopTextSize = syncTextSize(store, environment);
  const retryDetails = syncDetails(store, actions, source, environment);
  const readFigures = syncFigures(store, actions, source);
  return {
    lodelines: {
      environment,
      source,
      dataset,
      store,
      following,
      selectors,
      actions: readersActions(store, actions, following.catchUp),
      loadAgain: () => {
        const { view, session } = store.getState();
        let query: string | undefined;
        try {
          query = formatView(view, { ...context, tour: session.tour }, address.query());
        } catch {
          // The error for which the page is loaded again may be in here. The address has the view before it.
        }
        address.reload(query, keptOf(session));
      },
      retryDetails,
      readFigures,
    },
    actions,
    context,
    stop: () => {
      following.stop();
      stopUrl();
      stopPlayback();
      stopPreferences();
      stopTextSize();
    },
  };
}
