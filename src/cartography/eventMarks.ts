/** The form of event marks, in pixels at the size 1. */

/** Radius of the filled mark of a reported event. */
export const EVENT_RADIUS = 2.7;

/** The ring of a scheduled event: radius of its middle, and half of its width. */
export const SCHEDULED = { radius: 2.9, width: 0.55 };
