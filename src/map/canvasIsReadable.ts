/** Whether a canvas gives back what was drawn on it. */

/** The side of the canvas on which MapLibre draws a letter, in pixels. */
const SIDE = 72;

/**
 * False if the browser or an extension returns other pixels, or none, against the recognition of devices. A letter is
 * spoilt by a single pixel (https://github.com/mapbox/mapbox-gl-js/issues/8377), so the opacity of each must be right.
 */
export function canvasIsReadable(document: Document): boolean {
  try {
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return false;
    const [start, end] = [SIDE / 4, (SIDE * 3) / 4];
    context.fillRect(start, start, end - start, end - start);
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    const inside = (place: number) => start <= place && place < end;
    for (let y = 0; y < SIDE; y++) {
      for (let x = 0; x < SIDE; x++) {
        if (data[(y * SIDE + x) * 4 + 3] !== (inside(x) && inside(y) ? 255 : 0)) return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
