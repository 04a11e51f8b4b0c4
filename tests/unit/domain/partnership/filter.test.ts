import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES, EVENT_KINDS } from '../../../../src/domain/partnership/event.ts';
import {
  FILTER_KEYS,
  type FilterableEvent,
  type FilterablePartnership,
  type Filters,
  isPartnershipKind,
  NO_FILTERS,
  passesEvent,
  passesPartnership,
} from '../../../../src/domain/partnership/filter.ts';
import { BINDINGS, KINDS } from '../../../../src/domain/partnership/partnership.ts';

const PACT: FilterablePartnership = { kind: 'bilateral', binding: 'non-binding', minerals: ['lithium'] };
const CONTROLS: FilterablePartnership = {
  kind: 'national',
  binding: 'binding',
  minerals: ['gallium', 'germanium'],
};
const FORUM: FilterablePartnership = { kind: 'bloc', binding: 'unknown', minerals: [] };
const PARTNERSHIPS = new Map(Object.entries({ pact: PACT, controls: CONTROLS, forum: FORUM }));
const partnershipOf = (id: string) => PARTNERSHIPS.get(id);

const SIGNING: FilterableEvent = {
  kind: 'agreement',
  confidence: 'high',
  minerals: ['nickel'],
  partnerships: ['pact'],
};

const chosen = (change: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...change });
/** Whether the pact, the controls and the forum pass. */
const partnerships = (change: Partial<Filters>) =>
  [PACT, CONTROLS, FORUM].map((one) => passesPartnership(one, chosen(change)));
const event = (change: Partial<FilterableEvent>, filters: Partial<Filters>) =>
  passesEvent({ ...SIGNING, ...change }, partnershipOf, chosen(filters));

describe('a partnership passes', () => {
  test('without filters', () => {
    expect(partnerships({})).toEqual([true, true, true]);
  });

  test('if its kind is selected', () => {
    expect(partnerships({ kind: ['bloc'] })).toEqual([false, false, true]);
    expect(partnerships({ kind: ['bloc', 'national'] })).toEqual([false, true, true]);
  });

  test('whatever event kinds and confidences are selected', () => {
    expect(partnerships({ kind: ['summit', 'policy'], confidence: ['high'] })).toEqual([true, true, true]);
    expect(partnerships({ kind: ['summit', 'national'] })).toEqual([false, true, false]);
  });

  test('if its binding is selected', () => {
    expect(partnerships({ binding: ['binding'] })).toEqual([false, true, false]);
    expect(partnerships({ binding: ['non-binding', 'unknown'] })).toEqual([true, false, true]);
  });

  test('if it names a selected mineral, or none if "no mineral" is selected', () => {
    expect(partnerships({ mineral: ['lithium'] })).toEqual([true, false, false]);
    expect(partnerships({ mineral: ['lithium', 'germanium'] })).toEqual([true, true, false]);
    expect(partnerships({ mineral: ['none'] })).toEqual([false, false, true]);
    expect(partnerships({ mineral: ['none', 'lithium'] })).toEqual([true, false, true]);
  });

  test('only if all filters match', () => {
    expect(partnerships({ kind: ['bloc', 'national'], mineral: ['none'] })).toEqual([false, false, true]);
    expect(partnerships({ kind: ['bloc'], mineral: ['lithium'] })).toEqual([false, false, false]);
  });
});

describe('an event passes', () => {
  test('without filters, even if it has no partnership', () => {
    expect(event({}, {})).toBe(true);
    expect(event({ partnerships: [] }, {})).toBe(true);
  });

  test('if its kind is selected', () => {
    expect(event({}, { kind: ['agreement', 'summit'] })).toBe(true);
    expect(event({}, { kind: ['summit'] })).toBe(false);
  });

  test('if its confidence is selected', () => {
    expect(event({ confidence: 'low' }, { confidence: ['low', 'medium'] })).toBe(true);
    expect(event({}, { confidence: ['low', 'medium'] })).toBe(false);
  });

  test('if it names a selected mineral; minerals of its partnership do not count then', () => {
    expect(event({}, { mineral: ['nickel', 'cobalt'] })).toBe(true);
    expect(event({}, { mineral: ['lithium'] })).toBe(false);
  });

  test('if it names no mineral, but one of its partnerships does', () => {
    const none = { minerals: [], partnerships: ['forum', 'controls'] };
    expect(event(none, { mineral: ['gallium'] })).toBe(true);
    expect(event(none, { mineral: ['lithium'] })).toBe(false);
    expect(event({ minerals: [], partnerships: [] }, { mineral: ['gallium'] })).toBe(false);
  });

  test('if it names no mineral and "no mineral" is selected', () => {
    expect(event({ minerals: [] }, { mineral: ['none'] })).toBe(true);
    expect(event({ minerals: [], partnerships: [] }, { mineral: ['none', 'gallium'] })).toBe(true);
    expect(event({}, { mineral: ['none'] })).toBe(false);
  });

  test('if one of its partnerships matches both kind and binding', () => {
    expect(event({}, { kind: ['bilateral'] })).toBe(true);
    expect(event({}, { kind: ['bloc'] })).toBe(false);
    expect(event({ partnerships: ['pact', 'forum'] }, { kind: ['bloc'] })).toBe(true);
    expect(event({}, { binding: ['non-binding'] })).toBe(true);
    expect(event({}, { binding: ['binding'] })).toBe(false);
    expect(event({ partnerships: ['pact', 'controls'] }, { kind: ['bilateral'], binding: ['binding'] })).toBe(
      false,
    );
  });

  test('not if a partnership is required and it has none', () => {
    expect(event({ partnerships: [] }, { kind: ['bilateral'] })).toBe(false);
    expect(event({ partnerships: [] }, { binding: ['unknown', 'binding', 'non-binding'] })).toBe(false);
    expect(event({ partnerships: ['unheard-of'] }, { kind: ['bilateral'] })).toBe(false);
    expect(event({ partnerships: [] }, { kind: ['agreement'] })).toBe(true);
  });

  test('only if both the event kind and the partnership kind match', () => {
    expect(event({}, { kind: ['agreement', 'bilateral'] })).toBe(true);
    expect(event({}, { kind: ['summit', 'bilateral'] })).toBe(false);
    expect(event({}, { kind: ['agreement', 'bloc'] })).toBe(false);
  });
});

test('partnership kinds and event kinds do not overlap', () => {
  expect(EVENT_KINDS.filter((kind) => isPartnershipKind(kind))).toEqual([]);
});

describe('for any filters', () => {
  const OPTIONS: Record<keyof Filters, readonly string[]> = {
    mineral: ['lithium', 'gallium', 'nickel', 'none'],
    kind: [...KINDS, ...EVENT_KINDS],
    confidence: CONFIDENCES,
    binding: BINDINGS,
  };
  const someOf = <T>(options: readonly T[]) => fc.subarray([...options]);
  const someMinerals = someOf(['lithium', 'gallium', 'nickel']);
  const someFilters: fc.Arbitrary<Filters> = fc.record({
    mineral: someOf(OPTIONS.mineral),
    kind: someOf(OPTIONS.kind),
    confidence: someOf(OPTIONS.confidence),
    binding: someOf(OPTIONS.binding),
  });
  const someRecord = fc
    .record({
      partnerships: fc.dictionary(
        fc.constantFrom('a', 'b', 'c'),
        fc.record({
          kind: fc.constantFrom(...KINDS),
          binding: fc.constantFrom(...BINDINGS),
          minerals: someMinerals,
        }),
      ),
      events: fc.array(
        fc.record({
          kind: fc.constantFrom(...EVENT_KINDS),
          confidence: fc.constantFrom(...CONFIDENCES),
          minerals: someMinerals,
          partnerships: someOf(['a', 'b', 'c']),
        }),
      ),
    })
    .map(({ partnerships: byId, events }) => ({ byId: new Map(Object.entries(byId)), events }));
  const shown = (
    { byId, events }: { byId: Map<string, FilterablePartnership>; events: FilterableEvent[] },
    filters: Filters,
  ) => [
    ...[...byId].filter(([, one]) => passesPartnership(one, filters)),
    ...events.filter((one) => passesEvent(one, (id) => byId.get(id), filters)),
  ];
  const someKey = fc.constantFrom(...FILTER_KEYS);

  test('an empty selection shows everything', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect(shown(record, NO_FILTERS).length).toBe(record.byId.size + record.events.length);
      }),
    );
  });

  test('an additional value never shows less', () => {
    fc.assert(
      fc.property(someRecord, someFilters, someKey, fc.nat(), (record, filters, key, pick) => {
        const values = filters[key];
        const value = OPTIONS[key][pick % OPTIONS[key].length] as string;
        const ofItsSort = values.filter(
          (one) => key !== 'kind' || isPartnershipKind(one) === isPartnershipKind(value),
        );
        fc.pre(ofItsSort.length > 0);
        const more = shown(record, { ...filters, [key]: [...values, value] });
        expect(more).toEqual(expect.arrayContaining(shown(record, filters)));
      }),
      { numRuns: 1000 },
    );
  });

  test('removing a filter never shows less', () => {
    fc.assert(
      fc.property(someRecord, someFilters, someKey, (record, filters, key) => {
        const more = shown(record, { ...filters, [key]: [] });
        expect(more).toEqual(expect.arrayContaining(shown(record, filters)));
      }),
      { numRuns: 1000 },
    );
  });

  test('order and repetition of values do not matter', () => {
    fc.assert(
      fc.property(someRecord, someFilters, someKey, (record, filters, key) => {
        const values = [...filters[key]].reverse();
        expect(shown(record, { ...filters, [key]: [...values, ...values] })).toEqual(shown(record, filters));
      }),
    );
  });
});
