/** What is exported: a view, or the scenes of a tour. */
import type { Shown } from '../domain/tour/tour.ts';
import type { ViewState } from '../state/view.ts';
import type { WayBack } from './wayBack.ts';

/** A scene in one language. */
export interface MaterialScene {
  readonly view: ViewState;
  /** That of the view without one. */
  readonly title?: string;
  readonly text?: string;
  readonly notes?: string;
  /** The records whose sources are given; without it, those that the view shows. */
  readonly show?: Shown;
  /** What is said to be on the map: its countries are named there. */
  readonly onMap?: Shown;
}

/** A view is one scene without a title of its own. */
export interface Material {
  /** At least one, all in the same language. */
  readonly scenes: readonly MaterialScene[];
  /** The title of a tour, its summary and the way to it. */
  readonly tour?: { readonly title: string; readonly summary: string; readonly back: WayBack };
}

/** What can be exported: the view on the screen, or the open tour. */
export const CONTENTS = ['tour', 'view'] as const;
/** One of `CONTENTS`. */
export type Content = (typeof CONTENTS)[number];
