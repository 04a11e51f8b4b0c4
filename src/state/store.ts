/** The store of an app: the view, which can be shared as a link, and the session, which cannot. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourcedFigures } from '../data/figures.ts';
import type { Details } from '../data/payload.ts';
import type { Localised } from '../domain/language.ts';
import type { Tour } from '../domain/tour/tour.ts';
import type { Position } from '../domain/position.ts';
import type { Speed } from '../domain/time/playback.ts';
import { inOrder } from './inOrder.ts';
import { type Sorting, UNSORTED } from './derived/sorting.ts';
import { DEFAULT_SETTINGS, type ReaderSettings } from './preferences.ts';
import type { ViewState } from './view.ts';
import type { Rejected } from './viewCodec.ts';

/** The item under the pointer or with the focus, on the map or in a list. */
export type Hover = {
  readonly kind: 'partnership' | 'event' | 'country';
  readonly id: string;
} | null;

/**
 * A notice to the reader: invalid values in the address, a part of the page that could not be loaded or, once loaded,
 * not be shown, an address that the sandbox of the frame forbids to open, or what a part of the page has to say.
 */
export type Notice =
  | { readonly kind: 'rejected'; readonly rejected: readonly Rejected[] }
  | { readonly kind: 'unloaded' }
  | { readonly kind: 'broken'; readonly error: unknown }
  | { readonly kind: 'shut'; readonly address: string }
  | { readonly kind: 'told'; readonly text: Localised }
  | null;

/**
 * The dialogs of the page, the menu of a place on the map (`choice`) and the settings: at most one is open, over all
 * else.
 */
export type DialogName =
  | 'areas'
  | 'keys'
  | 'search'
  | 'filters'
  | 'layer'
  | 'release'
  | 'cite'
  | 'share'
  | 'export'
  | 'tour'
  | 'choice'
  | 'scenes'
  | 'settings';

/** A card that is presented in the place of the open scene: before the first one, or after the last one. */
export type TalkCard = 'start' | 'end';

/** Summaries and sources, which are loaded after the first view. */
export type DetailsState =
  | { readonly state: 'waiting' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly details: Details };

/** What the camera should show. Each new object starts a new movement. */
export interface BoundsTarget {
  readonly positions: readonly Position[];
  /** Whether to fit the camera to the positions; otherwise it moves only if they are not visible. */
  readonly fills: boolean;
}

/** Figures by country, which are loaded when a layer or a page needs them. */
export type FiguresState =
  | { readonly state: 'waiting' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly figures: SourcedFigures };

/** State that is not in the address. All but the settings is lost on a reload. */
export interface Session extends ReaderSettings {
  readonly hover: Hover;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Sort order of the list's tables. It survives a switch to the map. */
  readonly sorting: Sorting;
  readonly dialog: DialogName | null;
  /** Whether an embed shows the details of the selection; otherwise only its name. */
  readonly expanded: boolean;
  /** Whether the map or the list has rendered the view. */
  readonly ready: boolean;
  readonly boundsTarget: BoundsTarget;
  /** The part of the map that no panel covers, in CSS pixels; null without a map. */
  readonly mapSize: { readonly width: number; readonly height: number } | null;
  readonly notice: Notice;
  readonly details: DetailsState;
  readonly figures: FiguresState;
  /** The tour that was opened last; that of the view, if it has one. */
  readonly tour: Tour | null;
  /** Whether the tour plays by itself, from scene to scene. */
  readonly touring: boolean;
  /** What of the view answers the question that is being asked, so that it leaves neither the path nor the text; null for nothing. */
  readonly answering: 'selection' | 'time' | null;
  readonly card: TalkCard | null;
  /** Factor of the size of the text that is presented. */
  readonly talkScale: number;
}

/** The whole state. Objects are immutable: a change makes new ones. */
export interface State {
  readonly view: ViewState;
  readonly session: Session;
}

/** A zustand store of the state. */
export type Store = StoreApi<State>;

/** A store with this view and a new session. `rejected` values of the address give a notice. */
export function createLodelinesStore(view: ViewState, rejected: readonly Rejected[]): Store {
  const store = createStore<State>(() => ({
    view,
    session: {
      ...DEFAULT_SETTINGS,
      hover: null,
      playing: false,
      speed: 1,
      sorting: UNSORTED,
      dialog: null,
      expanded: false,
      ready: false,
      boundsTarget: { positions: [], fills: false },
      mapSize: null,
      notice: rejected.length > 0 ? { kind: 'rejected', rejected } : null,
      details: { state: 'waiting' },
      figures: { state: 'waiting' },
      tour: null,
      touring: false,
      answering: null,
      card: firstCard(view),
      talkScale: 1,
    },
  }));
  return inOrder(store);
}

/** The card with which a presentation of a view begins: before the first scene of a tour. */
export function firstCard({ ui, tour }: ViewState): TalkCard | null {
  return ui === 'present' && tour?.step === 1 ? 'start' : null;
}
