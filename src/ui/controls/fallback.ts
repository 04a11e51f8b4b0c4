/** What is shown in the place of the map. */
import type { Listed } from '../../i18n/messages.ts';
import type { Simplified } from '../../i18n/simplified.ts';

/** Why the engine does not draw the map: `as` says what is shown instead. */
export type Fallback =
  | { readonly as: 'picture'; readonly why: Simplified }
  | { readonly as: 'list'; readonly why: Listed };
