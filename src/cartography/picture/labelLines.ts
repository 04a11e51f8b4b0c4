/** Lines of names, broken as MapLibre breaks them (`symbol/tagged_string.ts`), so that picture and map look alike. */
import { textWidth } from './textWidth.ts';

/**
 * A line may end after these, and before an opening bracket. Not between Hangul syllables: Korean breaks between
 * words, as on printed maps.
 */
const OPPORTUNITY = /(?<=[\s&)+\-/\u00ad\u00b7\u200b\u2010\u2013\u2027])|(?=\()/u;

/** The best lines up to a place where a line may end. */
interface Break {
  /** The index in the text. */
  readonly index: number;
  /** The width up to here without spaces, in ems. */
  readonly x: number;
  readonly badness: number;
  readonly lines: readonly string[];
}

const START: Break = { index: 0, x: 0, badness: 0, lines: [] };

/** How far a line is from the target, in square ems. The last one had better be shorter than longer. */
function raggedness(difference: number, last: boolean): number {
  const square = difference ** 2;
  if (!last) return square;
  return difference < 0 ? square / 2 : square * 2;
}

/**
 * The lines of a text, as even as possible, without spaces at their ends. There are about as many as `maxWidth` asks
 * for; a line can be a little wider than that, and a word is never broken. `maxWidth` and `letterSpacing` are in ems,
 * like `text-max-width` and `text-letter-spacing`.
 */
export function labelLines(text: string, maxWidth: number, letterSpacing = 0): readonly string[] {
  // Letter spacing is counted after the last character, too.
  const width = (part: string) =>
    part === '' ? 0 : textWidth(part, { size: 1, letterSpacing }) + letterSpacing;
  const total = width(text);
  if (total <= maxWidth) return [text];
  const target = total / Math.ceil(total / maxWidth);
  const pieces = text.split(OPPORTUNITY);
  const breaks = [START];
  let [index, x] = [0, 0];
  for (const [i, piece] of pieces.entries()) {
    index += piece.length;
    x += width(piece.trim());
    let best = { ...START, badness: Number.POSITIVE_INFINITY };
    for (const prior of breaks) {
      const badness = prior.badness + raggedness(x - prior.x - target, i === pieces.length - 1);
      if (badness <= best.badness)
        best = { index, x, badness, lines: [...prior.lines, text.slice(prior.index, index).trim()] };
    }
    breaks.push(best);
  }
  return breaks.at(-1)?.lines ?? [text];
}
