/** The sizes of maps on paper. */
import { type Paper, PIXELS_PER_MM } from '../../ui/paper/paper.ts';
import type { Pixels } from '../pictureChoices.ts';

/** CSS pixels of the page for each pixel of the map: its names have 6 to 7 points, as in a printed atlas. */
const SCALE = 0.8;

/** In millimetres: across the page, or beside the text. No page has room for one scene more. */
const SIZES = {
  one: { a4: { width: 182, height: 122 }, letter: { width: 187.9, height: 112 } },
  two: { a4: { width: 116, height: 80 }, letter: { width: 116, height: 74 } },
} as const;

/** The size of the map of a scene, by how many scenes are on a page: in millimetres, and in pixels of the map. */
export function mapSize(paper: Paper, perPage: 'one' | 'two'): { readonly mm: Pixels; readonly map: Pixels } {
  const mm = SIZES[perPage][paper];
  const pixels = (length: number) => (length * PIXELS_PER_MM) / SCALE;
  return { mm, map: { width: pixels(mm.width), height: pixels(mm.height) } };
}
