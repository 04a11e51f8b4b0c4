/** A picture whose words say what is seen in it. */
import type { Picture } from '../cartography/picture/displayList.ts';
import type { Furniture } from '../cartography/picture/furniture.ts';
import { type Seen, seenIn } from '../cartography/picture/seen.ts';
import type { Steps } from '../cartography/picture/steps.ts';

/** A picture, and what is in it. */
export interface WordedPicture {
  readonly picture: Picture;
  readonly seen: Seen;
}

/** How often a picture is drawn at most: fewer words can leave the map more room, in which more is seen. */
const MOST = 3;

/**
 * The picture that `draw` makes with the words for what is seen in it. Most pictures show all that could be seen
 * (`all`), so they are drawn once.
 */
export function* wordedPicture(
  all: Seen,
  wordsOf: (seen: Seen) => Furniture,
  draw: (words: Furniture) => Steps<Picture>,
): Steps<WordedPicture> {
  let words = wordsOf(all);
  for (let drawn = 1; ; drawn++) {
    const picture = yield* draw(words);
    const seen = seenIn(picture);
    const right = wordsOf(seen);
    if (drawn === MOST || JSON.stringify(right) === JSON.stringify(words)) return { picture, seen };
    words = right;
  }
}
