/** Pictures as files. */
import { drawingSteps } from '../cartography/picture/canvas.ts';
import type { Item, Picture } from '../cartography/picture/displayList.ts';
import { FONTS } from '../cartography/picture/looks.ts';
import { inSlices } from '../cartography/picture/steps.ts';
import { svgOf, svgText } from '../cartography/picture/svg.ts';
import type { Clock } from '../state/environment.ts';
import { turnsOf } from './pause.ts';
import type { Format } from './pictureChoices.ts';
import type { PictureFile } from './exportedPicture.ts';

/** How long a picture waits for the fonts of the page, in milliseconds. */
const PATIENCE_MS = 3_000;

/** A picture as a file. Rejects if the browser cannot make one of this size. */
export function fileOf(file: PictureFile, format: Format, clock: Clock): Promise<Blob> {
  return format === 'svg' ? Promise.resolve(svgFile(file)) : pngFile(file, clock);
}

function svgFile({ picture, width, height }: PictureFile): Blob {
  const svg = svgOf(picture, 'map');
  // Its sizes are rounded; without this, a file could have a transparent edge.
  const attributes = { ...svg.attributes, width, height, preserveAspectRatio: 'none' };
  return new Blob([svgText({ ...svg, attributes })], { type: 'image/svg+xml' });
}

async function pngFile({ picture, width, height }: PictureFile, clock: Clock): Promise<Blob> {
  await fontsFor(picture, clock);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  // In memory: the file is read from it, and a graphics card that is simulated would take seconds for that.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.scale(width / picture.width, height / picture.height);
  if (context) await inSlices(drawingSteps(context, picture), turnsOf(clock));
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!file) throw new Error(`pngFile: expected a PNG of ${width} × ${height} pixels, got nothing.`);
  return file;
}

/** Loads the fonts of the texts of a picture, or waits for them in vain: a canvas does not wait. Never rejects. */
export async function fontsFor({ items }: Picture, clock: Clock): Promise<void> {
  const texts: Record<400 | 600, string> = { 400: '', 600: '' };
  const collect = (item: Item): void => {
    if (item.type === 'group') item.items.forEach(collect);
    else if (item.type === 'text') texts[item.weight] += item.text;
  };
  items.forEach(collect);
  const load = ([weight, text]: readonly [string, string]) =>
    document.fonts.load(`${weight} 16px ${FONTS}`, text);
  // What cannot be loaded is drawn in the next font of the list.
  const loaded = Promise.allSettled(Object.entries(texts).map(load));
  await Promise.race([loaded, new Promise<void>((resolve) => void clock.after(PATIENCE_MS, resolve))]);
}
