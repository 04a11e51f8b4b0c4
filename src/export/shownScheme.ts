/** The colours that the reader sees, outside of components. */
import { shownTheme } from '../state/preferences.ts';
import type { Lodelines } from '../state/useLodelines.ts';

/** The scheme of the theme shown, and whether the reader prefers more contrast. */
export function shownScheme({ store, environment }: Lodelines): {
  readonly scheme: 'light' | 'dark';
  readonly contrast: boolean;
} {
  const { media } = environment;
  const theme = shownTheme(store.getState());
  const dark = theme === 'auto' ? media.matches('(prefers-color-scheme: dark)') : theme === 'dark';
  return {
    scheme: dark ? 'dark' : 'light',
    contrast: media.matches('(prefers-contrast: more), (forced-colors: active)'),
  };
}
