/** What can be chosen for the pictures of a tour. */
import type { Format } from '../pictureChoices.ts';

/** The sizes on offer. */
export const TOUR_PICTURE_SIZES = ['wide', 'widest', 'square'] as const;

/** The choices for the pictures of a tour. */
export interface TourPictureChoices {
  readonly format: Format;
  readonly size: (typeof TOUR_PICTURE_SIZES)[number];
  readonly scheme: 'light' | 'dark';
}
