import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOwnTour, type OwnScene } from '../../../../src/domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../../../src/domain/ownTour/readOwnTour.ts';
import { scene, tour } from './randomTours.ts';

const SEED = 20261130;

const SCENE = {
  view: '?partnership=msp',
  title: { en: 'A bloc' },
  text: { en: 'It began.' },
  transition: 'cut',
};
const file = (scenes: readonly unknown[], more: object = {}) =>
  JSON.stringify({ version: 1, release: '2026-11-30', title: { en: 'Talk' }, scenes, ...more });

/** The faults of a file: scene, field, and what is wrong. */
function faultsOf(text: string) {
  return readOwnTour(text).faults.map(({ scene, field, language, problem }) =>
    [scene, field, language, ...(Object.values(problem) as readonly (string | number | null)[])]
      .filter((part) => part !== null)
      .join(' '),
  );
}

/** The titles of the scenes that are kept. */
function keptOf(text: string) {
  return readOwnTour(text).tour?.scenes.map(({ title }) => title.en);
}

describe('a tour', () => {
  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(tour, (one) => {
        const text = formatOwnTour(one);
        const read = readOwnTour(text);
        expect(read.faults).toStrictEqual([]);
        expect(read.tour).toStrictEqual(one);
        expect(formatOwnTour(read.tour!)).toBe(text);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('is written as people read it, without what is empty', () => {
    const { tour } = readOwnTour(file([{ ...SCENE, notes: {}, show: { partnerships: [] } }]));
    expect(formatOwnTour(tour!)).toBe(`{
  "version": 1,
  "release": "2026-11-30",
  "title": {
    "en": "Talk"
  },
  "scenes": [
    {
      "view": "?partnership=msp",
      "title": {
        "en": "A bloc"
      },
      "text": {
        "en": "It began."
      },
      "transition": "cut"
    }
  ]
}
`);
  });

  test('may have a view pasted as a whole address, and loses what belongs to the reader', () => {
    const view = 'https://example.org/map/?lang=ko&partnership=msp&tour=x&step=2#tour=abc';
    const read = readOwnTour(file([{ ...SCENE, view }]));
    expect(read.tour?.scenes[0]?.view).toBe('?partnership=msp');
    expect(faultsOf(file([{ ...SCENE, view }]))).toStrictEqual([
      '1 view unknown lang',
      '1 view unknown tour',
      '1 view unknown step',
    ]);
  });

  test.each<[what: string, scene: unknown, faults: string[]]>([
    ['no object', 'scene', ['2 wrong scene']],
    ['no view', { title: { en: 'x' } }, ['2 view missing']],
    ['a view that is no query', { ...SCENE, view: 'time=2024 and so on' }, ['2 view wrong query']],
    ['a view that is too long', { ...SCENE, view: `?time=${'1'.repeat(3000)}` }, ['2 view wrong query']],
  ])('loses a scene with %s, and no other', (_, broken, faults) => {
    const text = file([{ ...SCENE, title: { en: 'one' } }, broken, { ...SCENE, title: { en: 'three' } }]);
    expect(keptOf(text)).toStrictEqual(['one', 'three']);
    expect(faultsOf(text)).toStrictEqual(faults);
  });

  test.each<[what: string, change: object, faults: string[]]>([
    ['a title that is a text without its language', { title: 'A bloc' }, ['1 title wrong texts']],
    ['a text that is a number', { text: { en: 7, ko: '일곱' } }, ['1 text en wrong text']],
    ['a text in another language', { text: { fr: 'Un bloc' } }, ['1 text unknown fr']],
    ['a title over the limit', { title: { en: 'x'.repeat(81) } }, ['1 title en long 81 80 characters']],
    ['61 words', { text: { en: 'word '.repeat(61) } }, ['1 text en long 61 60 words']],
    ['301 Korean characters', { text: { ko: '한'.repeat(301) } }, ['1 text ko long 301 300 characters']],
    [
      '2,001 characters of notes',
      { notes: { ko: '한'.repeat(2001) } },
      ['1 notes ko long 2001 2000 characters'],
    ],
    ['ids that are none', { show: { partnerships: ['msp', 'M S P'] } }, ['1 show wrong ids']],
    ['countries by name', { show: { countries: ['Korea'] } }, ['1 show wrong codes']],
    ['another transition', { transition: 'fade' }, ['1 transition wrong transition']],
    ['another field', { colour: 'red' }, ['1 unknown colour']],
  ])('keeps a scene with %s', (_, change, faults) => {
    const text = file([{ ...SCENE, ...change }]);
    expect(faultsOf(text)).toStrictEqual(faults);
    expect(readOwnTour(text).tour?.scenes).toHaveLength(1);
  });

  test('keeps a text over the limit whole', () => {
    const text = { ko: '한'.repeat(301) };
    expect(readOwnTour(file([{ ...SCENE, text }])).tour?.scenes[0]?.text).toStrictEqual(text);
  });

  test.each<[what: string, more: object, faults: string[]]>([
    ['of a later version', { version: 2 }, ['version version']],
    ['without a version', { version: undefined }, ['version missing']],
    ['with a release that is no date', { release: 'latest' }, ['release wrong date']],
    ['with minutes that are no number', { minutes: 'ten' }, ['minutes wrong minutes']],
  ])('%s keeps its scenes', (_, more, faults) => {
    expect(faultsOf(file([SCENE], more))).toStrictEqual(faults);
    expect(keptOf(file([SCENE], more))).toStrictEqual(['A bloc']);
  });

  test('may be one of the tours of the record, of whose fields it leaves out the id', () => {
    expect(faultsOf(file([SCENE], { $schema: '../schema/tour.json', id: 'msp-to-forge' }))).toStrictEqual([]);
  });

  test('has at most 200 scenes', () => {
    const text = file(Array.from({ length: 201 }, () => SCENE));
    expect(keptOf(text)).toHaveLength(200);
    expect(faultsOf(text)).toStrictEqual(['scenes crowded 200']);
  });

  test.each(['', 'Dear colleague', 'null', '[]', '{"scenes": 3}', '{"scenes": [1, 2]}', '['.repeat(100_000)])(
    'is not in the text %#',
    (text) => {
      expect(readOwnTour(text).tour).toBeNull();
      expect(readOwnTour(text).faults.at(-1)?.problem).toStrictEqual({ kind: 'none' });
    },
  );
});

describe('a file that is not JSON', () => {
  const titles = ['one', 'two', 'three', 'four'];
  const whole = JSON.stringify(
    { version: 1, title: { en: 'Talk' }, scenes: titles.map((en) => ({ ...SCENE, title: { en } })) },
    null,
    2,
  );

  test('for want of a comma in a scene loses that scene, and says in which line it starts', () => {
    const broken = whole.replace('"en": "two"\n      },', '"en": "two"\n      }');
    expect(keptOf(broken)).toStrictEqual(['one', 'three', 'four']);
    expect(faultsOf(broken)).toStrictEqual(['2 syntax 17']);
    expect(readOwnTour(broken).tour?.title).toStrictEqual({ en: 'Talk' });
  });

  test('for want of a quotation mark or a brace in a scene loses that scene', () => {
    expect(keptOf(whole.replace('"two"', '"two'))).toStrictEqual(['one', 'three', 'four']);
    expect(keptOf(whole.replace('"en": "two"\n      },', '"en": "two",'))).toStrictEqual([
      'one',
      'three',
      'four',
    ]);
  });

  test('for want of its end keeps the scenes before', () => {
    const cut = whole.slice(0, whole.indexOf('"three"') + 4);
    expect(keptOf(cut)).toStrictEqual(['one', 'two']);
    expect(faultsOf(cut)).toStrictEqual(['3 syntax 27']);
  });

  test('for want of a comma between two scenes keeps both', () => {
    const broken = whole.replace('},\n    {', '}\n    {');
    expect(keptOf(broken)).toStrictEqual(titles);
    expect(faultsOf(broken)).toStrictEqual(['syntax']);
  });
});

describe('10,000 random files', () => {
  /** A tour with characters taken out, put in or exchanged. */
  const damaged = fc
    .tuple(
      tour,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('"', '{', '}', '[', ',', '\\', '\n', 'é')), {
        maxLength: 4,
      }),
    )
    .map(([one, cuts]) =>
      cuts.reduce((text, [at, gone, put]) => {
        const place = at % text.length;
        return text.slice(0, place) + put + text.slice(place + gone);
      }, formatOwnTour(one)),
    );
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, '?', { en: 3 }, ['KOR']));
  /** JSON in which any field may be anything. */
  const foreign = fc
    .record({
      version: odd,
      release: odd,
      title: odd,
      minutes: odd,
      scenes: fc.oneof(
        odd,
        fc.array(
          fc.oneof(odd, fc.dictionary(fc.constantFrom('view', 'title', 'text', 'show', '__proto__'), odd)),
        ),
      ),
    })
    .map((value) => JSON.stringify(value));
  const anything = fc.oneof(damaged, foreign, fc.string({ maxLength: 200 }), fc.json());

  /** Whether all is text where texts belong, and nothing else is there. */
  const isSound = ({ view, title, text, notes, show, cites, transition, ...rest }: OwnScene) =>
    Object.keys(rest).length === 0 &&
    /^\?\S*$/u.test(view) &&
    [title, text, notes].every((one) =>
      Object.entries(one).every(
        ([language, wording]) => ['en', 'ko'].includes(language) && typeof wording === 'string',
      ),
    ) &&
    cites.every((id) => /^[a-z0-9-]+$/u.test(id)) &&
    Object.values(show).every((names: readonly string[] | undefined) =>
      names?.every((id) => /^[A-Za-z0-9-]+$/u.test(id)),
    ) &&
    ['fly', 'cut'].includes(transition);

  test('never throw, give texts and queries only, and are the same after they were written and read again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tour: one, faults } = readOwnTour(text);
        expect(one !== null || faults.length > 0).toBe(true);
        if (!one) return;
        expect(one.scenes.every(isSound)).toBe(true);
        expect(readOwnTour(formatOwnTour(one)).tour).toStrictEqual(one);
      }),
      { seed: SEED, numRuns: 6000 },
    );
  });

  test('lose no good scene', () => {
    const bad = fc.constantFrom(null, 7, 'scene', [], {}, { view: 'here' }, { view: null, title: {} });
    fc.assert(
      fc.property(fc.array(fc.oneof(scene, bad), { minLength: 1, maxLength: 8 }), (items) => {
        const good = items.filter((item) => typeof item === 'object' && item !== null && 'show' in item);
        const { tour: one, faults } = readOwnTour(JSON.stringify({ version: 1, scenes: items }));
        expect(one?.scenes ?? []).toStrictEqual(good);
        expect(new Set(faults.map(({ scene }) => scene)).size).toBe(
          items.length - good.length + (good.length === 0 ? 1 : 0),
        );
      }),
      { seed: SEED, numRuns: 2500 },
    );
  });
});
