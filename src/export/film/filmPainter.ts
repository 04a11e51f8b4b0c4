/** Draws the frames of a film on a canvas. */
import { drawingSteps, drawPicture } from '../../cartography/picture/canvas.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { inSlices, type Turns } from '../../cartography/picture/steps.ts';
import type { Film } from './film.ts';
import { looksSame } from './filmMap.ts';
import type { Moment } from './filmPlan.ts';

/** A canvas of the page. */
type Surface = HTMLCanvasElement;

/** Draws the frames of a film, each after the one before. A map that looks as in the frame before is not drawn again. */
export interface FilmPainter {
  readonly canvas: Surface;
  /** Resolves when a moment is on the canvas. */
  readonly paint: (moment: Moment) => Promise<void>;
}

/** What a painter waits for. */
interface Waits extends Turns {
  /** Resolves when the fonts of a picture can be drawn. */
  readonly fonts: (picture: Picture) => Promise<void>;
}

/** A painter of a film, with two canvases of its size. */
export function filmPainter(film: Film, { fonts, ...turns }: Waits): FilmPainter {
  const { pause } = turns;
  const { width, height, detail } = film;
  const [canvas, context] = surface(film.pixels.width, film.pixels.height, detail);
  let map: { key: readonly unknown[]; image: Surface } | null = null;
  return {
    canvas,
    paint: async (moment) => {
      await pause();
      const picture = film.at(moment);
      if (picture.map) {
        const { key, draw, place } = picture.map;
        if (!map || !looksSame(map.key, key)) {
          const drawn = await inSlices(draw(), turns);
          await pause();
          await fonts(drawn);
          const [image, inside] = map
            ? [map.image, contextOf(map.image)]
            : surface(Math.ceil(place.width * detail), Math.ceil(place.height * detail), detail);
          await inSlices(drawingSteps(inside, drawn), turns);
          map = { key, image };
          await pause();
        }
        context.globalAlpha = 1;
        // On whole pixels, so that it stays sharp.
        const [x, y] = [place.x, place.y].map((at) => Math.round(at * detail) / detail) as [number, number];
        context.drawImage(map.image, x, y, map.image.width / detail, map.image.height / detail);
      }
      await pause();
      const items = await inSlices(picture.items(), turns);
      const words: Picture = { name: '', width, height, items };
      await pause();
      await fonts(words);
      drawPicture(context, words);
    },
  };
}

function surface(width: number, height: number, scale: number): [Surface, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = contextOf(canvas);
  context.scale(scale, scale);
  return [canvas, context];
}

function contextOf(canvas: Surface): CanvasRenderingContext2D {
  // In memory: each frame is read by the encoder, and a graphics card that is simulated would draw very slowly.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('filmPainter: expected a 2D context, got none.');
  return context;
}
