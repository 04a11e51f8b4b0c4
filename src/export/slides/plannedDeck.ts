/** Presentations before their pictures are drawn. */
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Steps } from '../../cartography/picture/steps.ts';
import type { Pixels } from '../pictureChoices.ts';
import type { Deck, Slide, SlidePicture } from './deck.ts';

/** How slides are made. */
export interface SlideOptions {
  /** The address of the page; its query is ignored. */
  readonly base: string;
  readonly scheme: 'light' | 'dark';
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
  /** The size of the map that the cameras of the views are for. */
  readonly mapSize: Pixels | null;
}

/** A slide whose picture is drawn when it is asked for. */
export interface PlannedSlide extends Omit<Slide, 'picture'> {
  readonly map?: {
    /** Its name is its text alternative. */
    readonly draw: () => Steps<Picture>;
    readonly names: () => Readonly<Record<string, string>>;
  };
}

/** A presentation before its pictures are drawn. */
export interface PlannedDeck extends Omit<Deck, 'slides'> {
  readonly slides: readonly PlannedSlide[];
}

/** A deck with its pictures: the slides in their order, each with what was drawn for it. */
export function deckOf({ slides, ...deck }: PlannedDeck, pictures: readonly (SlidePicture | null)[]): Deck {
  return {
    ...deck,
    slides: slides.map(({ map: _, ...slide }, i): Slide => {
      const picture = pictures[i];
      return picture ? { ...slide, picture } : slide;
    }),
  };
}
