/** What can be chosen for slides. */
import type { Content } from '../material.ts';

/** Pictures are vector graphics and PNG, shapes can be edited. */
export const MAPS = ['pictures', 'shapes'] as const;

/** The choices for slides. */
export interface SlideChoices {
  readonly content: Content;
  readonly maps: (typeof MAPS)[number];
  readonly scheme: 'light' | 'dark';
}
