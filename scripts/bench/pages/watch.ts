/** Watches the engine's map: whether it is drawing, and how often it is changed. Does not import the engine. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** Methods that change the map. `triggerRepaint` is not among them: the engine calls it itself. */
const CHANGES = /^(set|add|remove|update|move)[A-Z]/;

let map: MapLibreMap | null = null;
let drawing = false;
let waiting: (() => void)[] = [];
let calls: Record<string, number> = {};
let depth = 0;

/** The map of the page; null before its engine has started. */
export function watchedMap(): MapLibreMap | null {
  return map;
}

/** Whether something is still to be drawn. */
export function isDrawing(): boolean {
  return drawing;
}

/** Resolves when the engine is idle next. */
export function nextIdle(): Promise<void> {
  return new Promise((resolve) => waiting.push(resolve));
}

/** Calls of methods that change the map, by name, since the last call of this function. */
export function takeCalls(): Record<string, number> {
  const taken = calls;
  calls = {};
  return taken;
}

type Method = (this: object, ...given: unknown[]) => unknown;

function replace(prototype: object, name: string, replacement: (method: Method) => Method): void {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  const method: unknown = property?.value;
  if (typeof method !== 'function') return;
  Object.defineProperty(prototype, name, { ...property, value: replacement(method as Method) });
}

/** Counts the calls from outside of the engine, not those that one method makes of another. */
function counted(name: string): (method: Method) => Method {
  return (method) =>
    function count(...given) {
      if (depth === 0) calls[name] = (calls[name] ?? 0) + 1;
      depth += 1;
      try {
        return method.apply(this, given);
      } finally {
        depth -= 1;
      }
    };
}

/** Watches all maps of an engine. To be called before the first one is made. */
export function watchEngine(maps: MapLibreMap, sources: GeoJSONSource): void {
  for (const prototype of [maps, sources])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (CHANGES.test(name)) replace(prototype, name, counted(name));
  replace(
    maps,
    'triggerRepaint',
    (method) =>
      function watched(...given) {
        if (map !== this) follow(this as MapLibreMap);
        drawing = true;
        return method.apply(this, given);
      },
  );
}

function follow(next: MapLibreMap): void {
  map = next;
  next.on('idle', () => {
    drawing = false;
    const idle = waiting;
    waiting = [];
    for (const resolve of idle) resolve();
  });
}
