/** Names of exported files. */
import { isLesson } from '../domain/lesson/lesson.ts';
import { layerText, TIES } from '../domain/figures/layer.ts';
import { formatTime } from '../domain/time/time.ts';
import { OWN, type Tour } from '../domain/tour/tour.ts';
import { viewKey } from '../state/derived/viewInWords.ts';
import type { ViewState } from '../state/view.ts';
import type { Content } from './material.ts';
import type { Format, Pixels } from './pictureChoices.ts';

/**
 * Returns a file name such as `lodelines-msp-2024-06-30-1920x1080.png`: what is selected, the layer of figures, the
 * time and the size in pixels.
 */
export function pictureFileName(view: ViewState, { width, height }: Pixels, format: Format): string {
  return `${viewName(view)}-${width}x${height}.${format}`;
}

/**
 * Returns the name of a file without its extension: of the view, such as `lodelines-msp-2024-06-30`, or of the open
 * tour, such as `lodelines-tour-msp-to-forge`.
 */
export function contentName(
  {
    view,
    session,
  }: { readonly view: ViewState; readonly session: { readonly tour: Pick<Tour, 'id'> | null } },
  content: Content,
): string {
  const tour = content === 'tour' && view.tour ? session.tour : null;
  if (!tour) return viewName(view);
  return tour.id === OWN ? tourName(tour) : `lodelines-tour-${tour.id}`;
}

/** The name of files of a tour or a lesson, without an extension: `lodelines-msp-to-forge`, `lodelines-my-lesson`. */
export function tourName(tour: Pick<Tour, 'id'>): string {
  if (tour.id !== OWN) return `lodelines-${tour.id}`;
  return isLesson(tour) ? 'lodelines-my-lesson' : 'lodelines-my-tour';
}

function viewName(view: ViewState): string {
  return [
    'lodelines',
    viewKey(view),
    ...(view.layer.kind === TIES.kind ? [] : [layerText(view.layer).replaceAll(':', '-')]),
    formatTime(view.time).replace('../', 'to-').replace('/', '-to-'),
  ].join('-');
}
