/** Names of exported files. */
import { layerText, TIES } from '../domain/figures/layer.ts';
import { formatTime } from '../domain/time/time.ts';
import { OWN, type Tour } from '../domain/tour/tour.ts';
import { viewKey } from '../state/derived/viewInWords.ts';
import type { ViewState } from '../state/view.ts';
import type { Format, Pixels } from './exportChoices.ts';

/**
 * Returns a file name such as `lodelines-msp-2024-06-30-1920x1080.png`: what is selected, the layer of figures, the
 * time and the size in pixels.
 */
export function pictureFileName(view: ViewState, { width, height }: Pixels, format: Format): string {
  return `${viewName(view)}-${width}x${height}.${format}`;
}

/** Returns a file name such as `lodelines-msp-2024-06-30.pptx`; of a tour, such as `lodelines-tour-msp-to-forge.pptx`. */
export function slidesFileName(view: ViewState, tour: Pick<Tour, 'id'> | null): string {
  return `${tour ? (tour.id === OWN ? 'lodelines-my-tour' : `lodelines-tour-${tour.id}`) : viewName(view)}.pptx`;
}

function viewName(view: ViewState): string {
  return [
    'lodelines',
    viewKey(view),
    ...(view.layer.kind === TIES.kind ? [] : [layerText(view.layer).replaceAll(':', '-')]),
    formatTime(view.time).replace('../', 'to-').replace('/', '-to-'),
  ].join('-');
}
