/** What readers choose for an offline file. */
import type { Content } from '../material.ts';

export interface OfflineChoices {
  /** What it opens. */
  readonly content: Content;
  /** Whether an own tour has its speaker notes. */
  readonly notes: boolean;
}
