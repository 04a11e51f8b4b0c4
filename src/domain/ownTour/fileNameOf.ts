/** Names of the files of own tours. */
import type { Language } from '../language.ts';
import { type OwnTour } from './ownTour.ts';
import { textIn } from '../tour/tour.ts';

/** A name such as `lodelines-from-the-msp-to-forge.json`: letters and digits of the title, in any script. */
export function fileNameOf({ title, lesson }: OwnTour, language: Language): string {
  const words = textIn(title, language)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [lesson ? 'lesson' : 'tour'];
  return `${['lodelines', ...words].join('-').slice(0, 60).replace(/-$/u, '')}.json`;
}
