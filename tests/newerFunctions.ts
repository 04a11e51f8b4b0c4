/**
 * Functions that some supported browser lacks: Chrome and Edge 111, Firefox 115, Safari 16.4 (docs/hosting.md). Taken
 * from MDN's browser-compat-data 8.1.9: everything that a page like this one might call.
 */

/** Functions of a class or namespace itself, such as `URL.canParse`. */
export const NEWER_STATIC: Readonly<Record<string, readonly string[]>> = {
  AbortSignal: ['any'],
  Array: ['fromAsync'],
  CSS: ['highlights', 'registerProperty'],
  Document: ['parseHTML', 'parseHTMLUnsafe'],
  Error: ['captureStackTrace', 'isError'],
  Intl: ['DurationFormat', 'Segmenter'],
  Iterator: ['concat', 'from', 'zip', 'zipKeyed'],
  Map: ['groupBy'],
  Math: ['f16round', 'sumPrecise'],
  Object: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  ReadableStream: ['from'],
  RegExp: ['escape'],
  URL: ['canParse', 'parse'],
  Uint8Array: ['fromBase64', 'fromHex'],
};

/** Methods of the instances of a class, such as `set.union(other)`. */
export const NEWER_METHODS: Readonly<Record<string, readonly string[]>> = {
  ArrayBuffer: ['resize', 'transfer', 'transferToFixedLength'],
  Blob: ['bytes'],
  CanvasRenderingContext2D: ['getContextAttributes', 'isContextLost', 'reset'],
  Document: ['caretPositionFromPoint', 'startViewTransition'],
  Element: ['checkVisibility', 'computedStyleMap', 'getHTML', 'moveBefore', 'setHTML', 'setHTMLUnsafe'],
  HTMLElement: ['hidePopover', 'showPopover', 'togglePopover'],
  Iterator: [
    'drop',
    'every',
    'filter',
    'find',
    'flatMap',
    'forEach',
    'map',
    'reduce',
    'some',
    'take',
    'toArray',
  ],
  Map: ['getOrInsert', 'getOrInsertComputed'],
  PointerEvent: ['getCoalescedEvents', 'getPredictedEvents'],
  Response: ['bytes'],
  Set: [
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  String: ['isWellFormed', 'toWellFormed'],
  Uint8Array: ['setFromBase64', 'setFromHex', 'toBase64', 'toHex'],
};

/** Globals, such as `requestIdleCallback`. */
export const NEWER_GLOBALS: readonly string[] = [
  'cancelIdleCallback',
  'cookieStore',
  'fetchLater',
  'Highlight',
  'NavigateEvent',
  'requestIdleCallback',
  'scheduler',
  'Temporal',
  'URLPattern',
  'EditContext',
];

/** Deletes all of them in a page; they must be given, because it runs there. */
export function deleteFunctions([statics, methods, globals]: readonly [
  typeof NEWER_STATIC,
  typeof NEWER_METHODS,
  typeof NEWER_GLOBALS,
]): void {
  const page = globalThis as unknown as Record<string, Record<string, unknown> & { prototype: object }>;
  for (const [name, keys] of Object.entries(statics)) for (const key of keys) delete page[name]?.[key];
  for (const [name, keys] of Object.entries(methods))
    for (const key of keys) Reflect.deleteProperty(page[name]?.prototype ?? {}, key);
  for (const name of globals) delete page[name];
}
