/** Hooks for components: store, record, selectors and actions. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../data/dataset.ts';
import type { SourcedFigures } from '../data/figures.ts';
import type { Details } from '../data/payload.ts';
import type { Language } from '../domain/language.ts';
import { messagesOf, type Messages } from '../i18n/messages.ts';
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import { type Capabilities, capabilities } from './capabilities.ts';
import type { LensRecord } from './derived/lensRecord.ts';
import type { Selectors } from './derived/selectors.ts';
import type { LayerValues } from './derived/layerValues.ts';
import type { Snapshot } from './derived/snapshot.ts';
import type { Environment } from './environment.ts';
import type { Followed, Following } from './following.ts';
import type { State, Store } from './store.ts';

/** What components get from their app. */
export interface Lodelines {
  readonly environment: Environment;
  readonly source: RecordSource;
  readonly dataset: Dataset;
  /** The state as it is now: for actions and for what leads, the map and the handles. */
  readonly store: Store;
  /** The state that text shows. */
  readonly following: Following;
  readonly selectors: Selectors;
  readonly actions: Actions;
  /** Loads the page again with the same view, also with what the address does not hold. */
  readonly loadAgain: () => void;
  /** Loads summaries and sources again after a failure. */
  readonly retryDetails: () => void;
  /** Loads the figures by country, unless they have loaded or are loading. */
  readonly readFigures: () => void;
}

/** The app of a component tree; null outside a provider. */
export const LodelinesContext = createContext<Lodelines | null>(null);

/** The app of the nearest `LodelinesContext`. Throws without one. */
export function useLodelines(): Lodelines {
  const lodelines = useContext(LodelinesContext);
  if (!lodelines) throw new Error('useLodelines: expected an ancestor LodelinesContext, got none.');
  return lodelines;
}

/**
 * A part of the state that text shows, up to 100 ms behind a moving date; the component renders again only when that
 * part changes. What an action needs exactly is read from the store.
 */
export function useSelect<T>(select: (state: Followed) => T): T {
  return useStore(useLodelines().following, select);
}

/** A part of the state as it is now, for what leads: the handles of the date. It renders with each step. */
export function useLive<T>(select: (state: State) => T): T {
  return useStore(useLodelines().store, select);
}

/** The record filtered by the lens and the filters of the view. */
export function useLensRecord(): LensRecord {
  const { selectors } = useLodelines();
  return useSelect(({ view }) => selectors.record(view));
}

/** What the view shows on its date; the identical object between two change days of the record. */
export function useSnapshot(): Snapshot {
  const { selectors } = useLodelines();
  return useSelect(({ view }) => selectors.snapshot(view));
}

/** One capability of the current view. */
export function useCapability<K extends keyof Capabilities>(name: K): Capabilities[K] {
  return useSelect(({ view }) => capabilities(view)[name]);
}

/** An audience sits farther away than a reader. */
const PRESENTED = 1.25;

/** The factor of the size of the names on the map: larger while the view is presented, and with the presenter's text. */
export function useNameScale(): number {
  return useSelect(({ view, session }) =>
    capabilities(view).layout === 'present' ? PRESENTED * session.talkScale : 1,
  );
}

/** The messages of the current language, and the language itself for texts of the record. */
export function useMessages(): { messages: Messages; language: Language } {
  const language = useSelect((state) => state.view.lang);
  return { messages: messagesOf(language), language };
}

/** Figures by country; null until they have loaded. */
export function useFigures(): SourcedFigures | null {
  const figures = useSelect((state) => state.session.figures);
  return figures.state === 'ready' ? figures.figures : null;
}

/** Values of the layer on the date of the view; null for the layer `ties` and until the figures have loaded. */
export function useLayerValues(): LayerValues | null {
  const { selectors } = useLodelines();
  return useSelect(({ view, session: { figures } }) =>
    figures.state === 'ready' ? selectors.layerValues(figures.figures, view) : null,
  );
}

/** Summaries, notes, figures and sources; null until they have loaded. */
export function useDetails(): Details | null {
  const details = useSelect((state) => state.session.details);
  return details.state === 'ready' ? details.details : null;
}
