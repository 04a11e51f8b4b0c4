/** MapLibre for react-map-gl, without its controls, markers and popups: what is not named here is not in the build. */
import { Map, setWorkerUrl } from 'maplibre-gl';
import type { MapLib } from 'react-map-gl/maplibre';

/** The engine. Of the rest that the type promises, no component here makes use. */
export const ENGINE = { Map, setWorkerUrl } as unknown as MapLib;
