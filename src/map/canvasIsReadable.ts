/** Whether a canvas gives back what was drawn on it. */

/** The side of the canvas on which MapLibre draws a letter, in pixels. */
const SIDE = 72;

/**
 * False if the browser or an extension returns other pixels, or none, against the recognition of devices. A letter is
 * spoilt by a single pixel (https://github.com/mapbox/mapbox-gl-js/issues/8377), so the opacity of each must be right.
 */
export function canvasIsReadable(document: Document): boolean {
  try {
    const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.fillRect(0, 0, SIDE, SIDE / 2);
    const data = context?.getImageData(0, 0, SIDE, SIDE).data ?? [];
    const half = data.length / 2;
    return half > 0 && data.every((value, i) => i % 4 < 3 || value === (i < half ? 255 : 0));
  } catch {
    return false;
  }
}
