/** What is shown in the place of the map. */
import type { Listed, Simplified } from '../../i18n/messages.ts';

/** Why the engine does not draw the map: `as` says what is shown instead. */
export type Fallback =
  | { readonly as: 'picture'; readonly why: Simplified }
  | { readonly as: 'list'; readonly why: Listed };
