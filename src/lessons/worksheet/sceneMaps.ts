/** The maps beside the questions of a worksheet. */
import { PIXELS_PER_MM } from '../../ui/paper/paper.ts';
import type { Worksheet } from './worksheet.ts';

/** CSS pixels of the page for each pixel of the map, as on a hand-out. */
const SCALE = 0.8;
const MM = { width: 80, height: 46 };

/** The size of a map in millimetres, and in pixels of the map. */
export const SCENE_MAP_SIZE = {
  mm: MM,
  map: { width: (MM.width * PIXELS_PER_MM) / SCALE, height: (MM.height * PIXELS_PER_MM) / SCALE },
} as const;

/** The indices of the scenes that have questions on the worksheet, each once, in the order of the questions. */
export function mappedScenes({ questions }: Pick<Worksheet, 'questions'>): number[] {
  return [...new Set(questions.map(({ scene }) => scene))];
}
