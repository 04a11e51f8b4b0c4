/** What readers set for themselves. It is kept in their browser and never part of a link. */
import type { Followed } from './following.ts';
import type { Theme } from './view.ts';

/** The text sizes on offer, in percent of the size that the browser is set to. */
export const TEXT_SIZES = [100, 115, 130, 150] as const;
/** One of `TEXT_SIZES`. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** The settings of a reader. */
export interface ReaderSettings {
  /** Whether keys that type a character are shortcuts (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Has no effect while the view names a theme. */
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Whether a picture is shown instead of the map of the engine. */
  readonly simplified: boolean;
}

/** The settings of a reader who has changed none. */
export const DEFAULT_SETTINGS: ReaderSettings = {
  singleKeys: true,
  theme: 'auto',
  textSize: 100,
  simplified: false,
};

/** The theme that is shown: that of the view, if it names one, otherwise that of the reader. */
export function shownTheme({ view, session }: Followed): Theme {
  return view.theme === 'auto' ? session.theme : view.theme;
}
