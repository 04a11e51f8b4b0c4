/** What of a map depends on its camera, and not on the time: the projection, and the countries in it. */
import type { CountryShapes } from '../../data/countryShapes.ts';
import type { Camera, Projection } from '../../state/view.ts';
import { type CountryOutlines, countryOutlines } from './countryOutlines.ts';
import { type Frame, mapProjection, type MapProjection } from './mapProjection.ts';
import type { Steps } from './steps.ts';

/** A projection with the outlines of the countries. */
export interface MapGround {
  readonly projection: MapProjection;
  readonly outlines: CountryOutlines;
}

interface KnownGround {
  readonly key: string;
  readonly ground: MapGround;
}

/** How many grounds of a set of shapes are kept: a picture can be drawn with two heights (`wordedPicture`). */
const KEPT = 2;
const latest = new WeakMap<CountryShapes, readonly KnownGround[]>();

/**
 * The ground of a camera in a frame. It is the same object as before for the same camera, frame and shapes: outlines
 * take most of the time of a picture, and most pictures differ from the one before in their time only.
 */
export function* mapGround(
  shapes: CountryShapes,
  camera: Camera,
  frame: Frame,
  projection: Projection,
): Steps<MapGround> {
  const key = JSON.stringify([camera, frame, projection]);
  const known = latest.get(shapes)?.find((one) => one.key === key);
  if (known) return known.ground;
  const drawn = mapProjection(camera, frame, projection);
  const ground = { projection: drawn, outlines: yield* countryOutlines(shapes, drawn, frame.detail) };
  latest.set(shapes, [{ key, ground }, ...(latest.get(shapes) ?? [])].slice(0, KEPT));
  return ground;
}
