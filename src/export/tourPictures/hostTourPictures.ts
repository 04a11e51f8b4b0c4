/** Answers a page around the map that asks for the pictures of a tour. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { type Answer, type Asked, readChoices, UNWATCHED } from '../asked.ts';
import { FORMATS } from '../pictureChoices.ts';
import { shownScheme } from '../shownScheme.ts';
import { madeTourPictures } from './madeTourPictures.ts';
import { TOUR_PICTURE_SIZES } from './tourPictureChoices.ts';

/** Makes the pictures that are asked for. Rejects if they cannot be made. */
export async function hostTourPictures(app: Lodelines, asked: Asked): Promise<Answer> {
  const { scheme } = shownScheme(app);
  const read = readChoices(asked, {
    format: FORMATS,
    size: TOUR_PICTURE_SIZES,
    theme: scheme === 'light' ? ['light', 'dark'] : ['dark', 'light'],
  });
  if ('unread' in read) return read;
  const { format, size, theme } = read.choices;
  return madeTourPictures(app, { format, size, scheme: theme as 'light' | 'dark' }, UNWATCHED);
}
