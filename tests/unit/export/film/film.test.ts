import { describe, expect, test } from 'vitest';
import type { Item, Text } from '../../../../src/cartography/picture/displayList.ts';
import { finished } from '../../../../src/cartography/picture/steps.ts';
import { svgOf, svgText } from '../../../../src/cartography/picture/svg.ts';
import { type Film, filmOf, type FilmOptions } from '../../../../src/export/film/film.ts';
import { filmEnd } from '../../../../src/export/film/filmEnd.ts';
import { looksSame } from '../../../../src/export/film/filmMap.ts';
import { momentAt } from '../../../../src/export/film/filmPlan.ts';
import { framePicture } from '../../../../src/export/film/framePicture.ts';
import { plannedFilm } from '../../../../src/export/film/plannedFilm.ts';
import type { Tour } from '../../../../src/domain/tour/tour.ts';
import { parseDay } from '../../../../src/domain/time/date.ts';
import { tourMaterial } from '../../../../src/export/tourMaterial.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, DETAILS, FIGURES, SHAPES } from '../../state/smallDataset.ts';
import { TOUR } from '../../state/smallTour.ts';

const source = {
  dataset: DATASET,
  shapes: SHAPES,
  selectors: createSelectors(DATASET),
  figures: FIGURES,
  details: DETAILS,
};
const BASE = 'https://lodelines.example/map/';
const LINK = `${BASE}?tour=small-tour`;
const SPAN = {
  from: parseDay('2023-06-01') as number,
  to: parseDay('2024-07-01') as number,
  speed: 1,
} as const;
const [WIDE, SQUARE] = [
  { width: 1280, height: 720 },
  { width: 1080, height: 1080 },
];

function film(query: string, options: Partial<FilmOptions> = {}, tour: Tour | null = null): Film {
  const context = { dataset: DATASET, language: query.includes('lang=ko') ? 'ko' : 'en' } as const;
  const { view } = parseView(query, context);
  const material = tour ? tourMaterial(tour, { link: LINK }, context) : { scenes: [{ view }] };
  const base = options.base ?? BASE;
  return filmOf(source, plannedFilm(source, view, { tour, span: SPAN, format: 'video' }), {
    pixels: WIDE,
    scheme: 'light',
    contrast: false,
    base,
    mapSize: null,
    captions: true,
    scenes: tour !== null,
    end: filmEnd(source, material, SPAN, base),
    ...options,
  });
}

/** All texts of a picture, in their order. */
const textItems = (item: Item): Text[] =>
  item.type === 'group' ? item.items.flatMap(textItems) : item.type === 'text' ? [item] : [];
const textsOf = (items: readonly Item[]): string[] => items.flatMap(textItems).map(({ text }) => text);
/** The sizes of all texts, in pixels of the map. */
const sizesOf = (items: readonly Item[]): number[] => items.flatMap(textItems).map(({ size }) => size);
const itemsAt = (one: Film, frame: number) => finished(one.at(momentAt(one.plan, frame)).items());
const textsAt = (one: Film, frame: number) => textsOf(itemsAt(one, frame));
const placeAt = (one: Film, frame: number) => one.at(momentAt(one.plan, frame)).map?.place;

const VIEW = '?party=all&partnership=msp&time=2024-07-01&mineral=nickel';
const SPOKEN = film(VIEW);
const TOLD = film('', {}, TOUR);

describe('each frame', () => {
  test('says title, date, filters, source, licence, release and the statement on borders', () => {
    for (const frame of [0, 20, 60, SPOKEN.plan.frames - 160]) {
      const text = textsAt(SPOKEN, frame).join(' ');
      expect(text).toMatch(/^msp .*20\d\d · Filters: Nickel/);
      expect(text).toMatch(
        /release 2026-11-21\), licence CC BY 4\.0\..*Borders and names are not an endorsement\./,
      );
    }
    expect(textsAt(SPOKEN, 0)[1]).toBe('1 June 2023 · Filters: Nickel');
    expect(textsAt(SPOKEN, SPOKEN.plan.frames - 160)[1]).toBe('1 July 2024 · Filters: Nickel');
  });

  test('of a tour says which scene it is, until the camera arrives at the next', () => {
    expect([0, 263, 264].map((frame) => textsAt(TOLD, frame)[1])).toEqual([
      'Scene 1 of 3 · 14 June 2022',
      'Scene 1 of 3 · 24 June 2023 · Filters: Nickel',
      'Scene 2 of 3 · 24 June 2023 · Filters: Nickel',
    ]);
    expect(textsAt(film('?lang=ko', {}, TOUR), 0)[1]).toBe('장면 1/3 · 2022년 6월 14일');
  });

  test('has small print of at least 16 pixels, and a legend of 14, at 720 lines', () => {
    for (const one of [SPOKEN, TOLD]) {
      const leastAt = (frame: number) => one.detail * Math.min(...sizesOf(itemsAt(one, frame)));
      expect(leastAt(0)).toBeGreaterThan(14);
      expect(leastAt(one.plan.frames - 1)).toBeGreaterThanOrEqual(16);
      const print = itemsAt(one, 0).flatMap(textItems);
      const licence = print.find(({ text }) => text.includes('licence CC BY 4.0'));
      expect(one.detail * (licence?.size ?? 0)).toBeGreaterThan(16);
    }
  });

  test('has the map in the same place', () => {
    for (const one of [SPOKEN, TOLD, film('', { pixels: SQUARE }, TOUR)]) {
      const places = one.plan.segments
        .filter(({ action }) => action.kind !== 'end')
        .map(({ start }) => placeAt(one, start));
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
    }
  });

  test('has no gap between the edges of the world and those of the frame', () => {
    const { map } = SPOKEN.at(momentAt(SPOKEN.plan, 0));
    const { width, height } = map?.place ?? { width: 0, height: 0 };
    // So low that the world between 68° N and 45° S is narrower than the frame.
    expect(width / height).toBeGreaterThan(2.5);
    // A world that is narrower is clipped to its edges.
    const [, drawn] = map ? finished(map.draw()).items : [];
    const clipped = (items: readonly Item[]) => items.filter((item) => item.type === 'group' && item.clip);
    expect(drawn?.type === 'group' && clipped(drawn.items)).toEqual([]);
  });

  test('is the same picture for the same moment', () => {
    const bytes = (one: Film) => svgText(svgOf(framePicture(one, momentAt(one.plan, 230)), 'frame'));
    expect(bytes(film('', {}, TOUR))).toBe(bytes(film('', {}, TOUR)));
  });

  test('has a map that changes with what is shown, and not with each day', () => {
    const all = film('?party=all&time=2024-07-01');
    const keyAt = (frame: number) => all.at(momentAt(all.plan, frame)).map?.key ?? [];
    // 1 and 4 June 2023; between them and 22 June there is no event.
    expect(looksSame(keyAt(46), keyAt(0))).toBe(true);
    expect(looksSame(keyAt(60), keyAt(0))).toBe(false);
  });
});

describe('a legend', () => {
  test('stays the same throughout a span', () => {
    const legendOf = (frame: number) =>
      textsAt(SPOKEN, frame)
        .slice(2, -1)
        .filter((text) => !/^[a-z]+-/.test(text));
    expect(legendOf(60)).toEqual(legendOf(0));
  });

  test('of a scene has what is seen of it, already on the way to it', () => {
    // The second scene is far from all arcs.
    const [first, second] = TOUR.scenes;
    const scenes = [first, { ...second, view: '?time=2023-06-24&party=all&map=6/-35/-20' }] as Tour['scenes'];
    const away = film('', {}, { ...TOUR, scenes });
    const hasArcs = (frame: number) => textsAt(away, frame).includes('Blocs');
    expect([203, 204, 263, 264].map(hasArcs)).toEqual([true, false, false, false]);
  });
});

describe('captions', () => {
  test('with a text are beside a wide map and below a square one; names of events are below', () => {
    expect(placeAt(TOLD, 0)?.width).toBeLessThan(TOLD.width);
    const square = film('', { pixels: SQUARE }, TOUR);
    expect(placeAt(square, 0)?.width).toBe(Math.ceil(square.width));
    expect(placeAt(SPOKEN, 0)?.width).toBe(Math.ceil(SPOKEN.width));
    expect(textsAt(TOLD, 0)).toEqual(expect.arrayContaining(['The start', 'The MSP starts.']));
  });

  test('leave the whole frame to the map where they are beside the film or left out', () => {
    const plain = film('', { captions: false }, TOUR);
    expect(placeAt(plain, 0)?.width).toBe(Math.ceil(plain.width));
    expect(textsAt(plain, 0)).not.toContain('The start');
  });

  test('that are long are written smaller, and never reach the source below the map', () => {
    const text = { en: 'A word and another. '.repeat(60), ko: '' };
    const tour = { ...TOUR, scenes: TOUR.scenes.map((scene) => ({ ...scene, text })) };
    for (const pixels of [WIDE, SQUARE]) {
      const long = film('', { pixels }, tour);
      const lines = itemsAt(long, 0).flatMap((item) =>
        item.type === 'text' && item.text.includes('word') ? [item] : [],
      );
      const { y = 0, height = 0 } = placeAt(long, 0) ?? {};
      const end = pixels === WIDE ? y + height : long.height;
      expect(Math.max(...lines.map((line) => line.y))).toBeLessThan(end);
      expect(height).toBeGreaterThan(0.3 * long.height);
    }
  });
});

describe('the card at the end', () => {
  const end = (one: Film) => textsAt(one, one.plan.frames - 1).join(' ');
  const code = (one: Film) =>
    itemsAt(one, one.plan.frames - 1).some((item) => item.type === 'box' && item.fill === '#ffffff');

  test('says title, span, address, number of sources, licence, release and borders', () => {
    expect(end(SPOKEN)).toMatch(
      /^msp 1 June 2023 to 1 July 2024 Scan to open in Lodelines \(lodelines\.example\/map\/\) Based on \d+ sources?, .*release 2026-11-21\), licence CC BY 4\.0\. The borders and names/,
    );
    expect(code(SPOKEN)).toBe(true);
  });

  test('of a tour whose link is too long for a code says just where it was made', () => {
    const link = `${LINK}#tour=${'a'.repeat(1900)}`;
    const { scenes, tour } = tourMaterial(TOUR, { link }, { dataset: DATASET, language: 'en' });
    expect(filmEnd(source, { scenes, ...(tour && { tour }) }, SPAN, BASE)).toMatchObject({
      open: 'Made with Lodelines (lodelines.example/map/)',
      code: null,
    });
  });

  test('of a tour says its title and summary, in the language of the view', () => {
    expect(end(film('?lang=ko', {}, TOUR))).toMatch(
      /^A small tour의 한국어 From the MSP to Hanoi\.의 한국어 .*tour=small-tour/,
    );
  });

  test('of a local copy says how to find the view on a website, without its own address and without a QR code', () => {
    const local = film(VIEW, { base: 'file:///media/stick/lodelines.html' });
    expect(end(local)).toMatch(
      /To open this on a Lodelines website, add to its address: \?time=.*partnership=msp/,
    );
    expect(end(local)).not.toMatch(/file:|stick/);
    expect(code(local)).toBe(false);
  });
});

test('names keep their places while time passes, and are those of the end of the span', () => {
  const one = film('?time=2024-07-01&country=VNM', { captions: false });
  const namesAt = (frame: number) => {
    const { map } = one.at(momentAt(one.plan, frame));
    const items = map ? finished(map.draw()).items : [];
    const all = (list: readonly Item[]): Item[] =>
      list.flatMap((item) => (item.type === 'group' ? all(item.items) : [item]));
    return all(items).flatMap((item) => (item.type === 'text' ? [`${item.text} ${item.x} ${item.y}`] : []));
  };
  const last = one.plan.frames - 200;
  expect(namesAt(last).length).toBeGreaterThan(0);
  for (const frame of [0, 30, 120]) expect(namesAt(frame)).toEqual(namesAt(last));
});
