/** The one store: the view, which can be shared, and the session, which cannot. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourcedFigures } from '../data/figures.ts';
import type { Details } from '../data/payload.ts';
import type { Position } from '../domain/position.ts';
import { type AxisView, WHOLE_AXIS } from '../domain/time/axisView.ts';
import type { Speed } from '../domain/time/playback.ts';
import { inOrder } from './inOrder.ts';
import { type Sorting, UNSORTED } from './derived/sorting.ts';
import type { ViewState } from './view.ts';
import type { Rejected } from './viewCodec.ts';

/** What the pointer or the focus rests on, in the map or in a list. */
export type Hover = {
  readonly kind: 'partnership' | 'event' | 'country';
  readonly id: string;
} | null;

/**
 * A quiet word to the reader: values of the address that could not be read, a part of the page that could not,
 * or an address that the frame around the page does not let open.
 */
export type Notice =
  | { readonly kind: 'rejected'; readonly rejected: readonly Rejected[] }
  | { readonly kind: 'unloaded' }
  | { readonly kind: 'shut'; readonly address: string }
  | null;

/** The dialogs of the page; at most one is open. */
export type DialogName = 'areas' | 'keys' | 'search' | 'filters' | 'layer' | 'release' | 'cite' | 'share';

/** Summaries and sources, which are read after the first view. */
export type DetailsState =
  | { readonly state: 'waiting' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly details: Details };

/** What the camera is asked to show; a new object is a new wish. */
export interface BoundsTarget {
  readonly positions: readonly Position[];
  /** Whether they are to fill the map; otherwise it is enough that they are visible. */
  readonly fills: boolean;
}

/** What is seen of the map, `ratio` device pixels to a CSS pixel. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  readonly ratio: number;
}

/** Figures by country, which are read when a layer or a page asks for them. */
export type FiguresState =
  | { readonly state: 'waiting' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly figures: SourcedFigures };

export interface Session {
  readonly hover: Hover;
  readonly playing: boolean;
  readonly speed: Speed;
  /** The visible part of the time axis. */
  readonly axis: AxisView;
  /** Whether the lanes of the partnerships are unfolded. */
  readonly lanes: boolean;
  /** The order of the list's tables: kept, so that a look at the map does not lose it. */
  readonly sorting: Sorting;
  readonly dialog: DialogName | null;
  /** Whether a reader asked for what is opened; until then an embedded map shows its name only. */
  readonly expanded: boolean;
  /** Whether the map or the list shows what the view says: nothing is under way to the screen. */
  readonly ready: boolean;
  readonly boundsTarget: BoundsTarget;
  /** Takes a picture of the map; null where none stands. */
  readonly picture: (() => Promise<MapPicture>) | null;
  readonly notice: Notice;
  readonly details: DetailsState;
  readonly figures: FiguresState;
}

export interface State {
  readonly view: ViewState;
  readonly session: Session;
}

export type Store = StoreApi<State>;

export function createLodelinesStore(view: ViewState, rejected: readonly Rejected[]): Store {
  const store = createStore<State>(() => ({
    view,
    session: {
      hover: null,
      playing: false,
      speed: 1,
      axis: WHOLE_AXIS,
      lanes: false,
      sorting: UNSORTED,
      dialog: null,
      expanded: false,
      ready: false,
      boundsTarget: { positions: [], fills: false },
      picture: null,
      notice: rejected.length > 0 ? { kind: 'rejected', rejected } : null,
      details: { state: 'waiting' },
      figures: { state: 'waiting' },
    },
  }));
  return inOrder(store);
}
