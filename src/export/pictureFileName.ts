/** Names of exported pictures. */
import { layerText, TIES } from '../domain/figures/layer.ts';
import { formatTime } from '../domain/time/time.ts';
import { viewKey } from '../state/derived/viewInWords.ts';
import type { ViewState } from '../state/view.ts';
import type { Format, Pixels } from './exportChoices.ts';

/**
 * Returns a file name such as `lodelines-msp-2024-06-30-1920x1080.png`: what is selected, the layer of figures, the
 * time and the size in pixels.
 */
export function pictureFileName(view: ViewState, { width, height }: Pixels, format: Format): string {
  const parts = [
    'lodelines',
    viewKey(view),
    ...(view.layer.kind === TIES.kind ? [] : [layerText(view.layer).replaceAll(':', '-')]),
    formatTime(view.time).replace('../', 'to-').replace('/', '-to-'),
    `${width}x${height}`,
  ];
  return `${parts.join('-')}.${format}`;
}
