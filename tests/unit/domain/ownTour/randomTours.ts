/** Tours and texts from a generator with a seed. */
import * as fc from 'fast-check';
import type { OwnScene, OwnTour } from '../../../../src/domain/ownTour/ownTour.ts';

/** Objects as JSON has them. */
const PLAIN = { noNullPrototype: true } as const;

const wording = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '"},{"', '한국과 베트남', '\u0000\ud800', '{"view":"?"}'),
);

const text = fc.record({ en: wording, ko: wording }, { ...PLAIN, requiredKeys: [] });

const ids = fc.uniqueArray(fc.constantFrom('msp', 'forge', 'forge-launch-2026'), { minLength: 1 });

/** Scenes as a reader may make them. */
export const scene: fc.Arbitrary<OwnScene> = fc.record(
  {
    view: fc.constantFrom('?', '?time=2024-06-30&party=KOR', '?partnership=msp', '?x=%3Cscript%3E'),
    title: text,
    text,
    notes: text,
    show: fc.record(
      { partnerships: ids, events: ids, countries: fc.constant(['KOR', 'VNM']) },
      { ...PLAIN, requiredKeys: [] },
    ),
    cites: fc.oneof(fc.constant([]), ids),
    transition: fc.constantFrom('fly', 'cut'),
  },
  PLAIN,
);

/** Tours as a reader may make them, with at least one scene. */
export const tour: fc.Arbitrary<OwnTour> = fc.record(
  {
    release: fc.constantFrom(null, '2026-11-30'),
    title: text,
    summary: text,
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    scenes: fc.array(scene, { minLength: 1, maxLength: 6 }),
  },
  PLAIN,
);
