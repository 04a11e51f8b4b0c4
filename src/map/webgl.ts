/** Whether this browser can draw the map at all: MapLibre needs WebGL 2. Asked before the engine is loaded. */
export function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
