/** Draws the pictures of a presentation one after the other. */
import type { Picture } from '../../cartography/picture/displayList.ts';
import { inSlices, type Turns } from '../../cartography/picture/steps.ts';
import type { Deck, SlidePicture } from './deck.ts';
import { deckOf, type PlannedDeck } from './plannedDeck.ts';

/** How pictures are drawn. */
export interface DrawingOptions {
  /** Makes a PNG of a picture; null for shapes that can be edited. */
  readonly png: ((picture: Picture) => Promise<Uint8Array>) | null;
  /** Waited for before each picture and before its PNG, and between the steps of a picture. */
  readonly turns: Turns;
  /** Called after each picture with the number of pictures drawn and of all. */
  readonly onPicture?: (done: number, all: number) => void;
  /** Ends the drawing before the next picture. */
  readonly signal?: AbortSignal;
}

/** A presentation with its pictures. Rejects with the reason of `signal`, and with what `png` rejects with. */
export async function drawnDeck(planned: PlannedDeck, options: DrawingOptions): Promise<Deck> {
  const { png, turns, onPicture, signal } = options;
  const all = planned.slides.filter(({ map }) => map).length;
  const pictures: (SlidePicture | null)[] = [];
  let done = 0;
  for (const { map } of planned.slides) {
    if (!map) {
      pictures.push(null);
      continue;
    }
    await turns.pause();
    signal?.throwIfAborted();
    const picture = await inSlices(map.draw(), turns);
    await turns.pause();
    const image = png && (await png(picture));
    pictures.push({ alt: picture.name, picture, png: image, ...(image === null && { names: map.names() }) });
    done += 1;
    onPicture?.(done, all);
  }
  return deckOf(planned, pictures);
}
