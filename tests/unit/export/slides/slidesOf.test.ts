import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../src/cartography/picture/displayList.ts';
import type { Paragraph } from '../../../../src/export/slides/deck.ts';
import { finished } from '../../../../src/cartography/picture/steps.ts';
import { drawnDeck } from '../../../../src/export/slides/drawnDeck.ts';
import type { Material, MaterialScene } from '../../../../src/export/material.ts';
import { slidesOf } from '../../../../src/export/slides/slidesOf.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { tourMaterial } from '../../../../src/export/tourMaterial.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, DETAILS, FIGURES, SHAPES } from '../../state/smallDataset.ts';

const source = {
  dataset: DATASET,
  shapes: SHAPES,
  selectors: createSelectors(DATASET),
  figures: FIGURES,
  details: DETAILS,
};
const OPTIONS = {
  base: 'https://lodelines.example/map/',
  scheme: 'light',
  contrast: false,
  mapSize: { width: 928, height: 640 },
} as const;

const sceneOf = (
  query: string,
  rest: Partial<MaterialScene> = {},
  language: Language = 'en',
): MaterialScene => ({
  view: parseView(query, { dataset: DATASET, language }).view,
  ...rest,
});
const planned = (shown: Material, options: { readonly base?: string } = {}) =>
  slidesOf(source, shown, { ...OPTIONS, ...options });

const linesOf = (paragraphs: readonly Paragraph[] = []) =>
  paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(''));
const linksOf = (paragraphs: readonly Paragraph[] = []) =>
  paragraphs.flat().flatMap(({ link }) => link ?? []);

const VIEW = planned({ scenes: [sceneOf('?partnership=msp&time=2024-07-01&mineral=nickel')] });

describe('the slides of a view', () => {
  test('are a title, the map and the sources', () => {
    expect(VIEW.slides.map(({ layout, title }) => [layout, title])).toEqual([
      ['title', 'msp'],
      ['mapText', 'msp'],
      ['sources', 'Sources'],
    ]);
  });

  test('say when it is, which filters it has, and what the record says of the selection', () => {
    const [title, map] = VIEW.slides;
    expect([title?.line, map?.line]).toEqual(Array(2).fill('1 July 2024 · Filters: Nickel'));
    expect(linesOf(map?.text)).toEqual([DETAILS.partnerships['msp']?.summary.en]);
  });

  test('have data, licence and borders below the map, and lead back to exactly this view of this release', () => {
    const map = VIEW.slides[1];
    expect(linesOf(map?.credits).join(' ')).toMatch(
      /Lodelines, data to 4 February 2026 \(release 2026-11-21\), licence CC BY 4\.0\..*not an endorsement/,
    );
    const link =
      'https://lodelines.example/map/?time=2024-07-01&party=KOR&mineral=nickel&lang=en&data=2026-11-21&partnership=msp';
    expect(linksOf(map?.credits)).toEqual([link]);
    expect(map?.code?.link).toBe(link);
    expect(VIEW.link).toBe(link);
  });

  test('have the address and every source in the notes, with addresses that can be read', () => {
    const notes = linesOf(VIEW.slides[1]?.notes);
    expect(notes.slice(0, 2)).toEqual(['View: msp, 1 July 2024', VIEW.link]);
    expect(notes.slice(-2)).toEqual(['Sources:', expect.stringContaining('https://')]);
  });

  test('say in the end how to cite it', () => {
    expect(linesOf(VIEW.slides.at(-1)?.credits)).toContain(
      `Cite as: Lodelines contributors (2026). msp. Lodelines: ${DATASET.settings.title.en}. Data release 2026-11-21, showing 1 July 2024. ${VIEW.link}`,
    );
  });

  test('have a wide map if nothing is selected', () => {
    const [, map] = planned({ scenes: [sceneOf('')] }).slides;
    expect(map?.layout).toBe('map');
    expect(map?.title).toBe('Critical-mineral partnerships with South Korea');
  });

  test('of a local copy say how to find the view on a website, without codes and without its own address', () => {
    const local = planned(
      { scenes: [sceneOf('?partnership=msp')] },
      { base: 'file:///home/someone/map.html' },
    );
    expect(local.slides.flatMap(({ code }) => code ?? [])).toEqual([]);
    expect(JSON.stringify(local)).not.toMatch(/file:|someone/);
    const words = /^To open this on a Lodelines website, add to its address: \?time=.*&partnership=msp$/;
    for (const { credits, notes } of local.slides) {
      expect(linesOf(credits).at(-1)).toMatch(words);
      expect(linesOf(notes)).toContainEqual(expect.stringMatching(words));
    }
  });

  test('draw the map with a legend of what is seen, without title and sources, which are texts of the slide', () => {
    const { map } = VIEW.slides[1] ?? {};
    const picture = map && finished(map.draw());
    const textsIn = (items: readonly Item[]): string[] =>
      items.flatMap((item) =>
        item.type === 'group' ? textsIn(item.items) : item.type === 'text' ? [item.text] : [],
      );
    const texts = textsIn(picture?.items ?? []);
    expect(texts).toContain('Partnerships per country');
    expect(texts.join(' ')).not.toMatch(/msp|CC BY/);
    expect((picture?.width as number) / (picture?.height as number)).toBeCloseTo(600 / 352, 3);
    expect(VIEW.slides[1]?.map?.names()).toMatchObject({
      'country KOR': 'South Korea',
      'partnership msp': 'msp',
    });
  });
});

describe('the slides of a tour', () => {
  const tour = {
    title: '나의 여정',
    summary: '요약',
    back: { link: 'https://lodelines.example/?tour=mine' },
  };
  const deck = planned({
    tour,
    scenes: [
      sceneOf(
        '?partnership=msp&time=2024-07-01',
        { title: '첫 장면', text: '설명', notes: '말할 것', show: {} },
        'ko',
      ),
      sceneOf(
        '?view=globe&time=../2023-01-01',
        { title: '둘째 장면', text: '', show: { events: ['graphite'] } },
        'ko',
      ),
    ],
  });

  test('are a title with the summary, a slide for each scene, and the sources', () => {
    expect(deck.slides.map(({ layout, title }) => [layout, title])).toEqual([
      ['title', '나의 여정'],
      ['mapText', '첫 장면'],
      ['map', '둘째 장면'],
      ['sources', '출처'],
    ]);
    expect(deck.slides[0]?.line).toBe('요약');
    expect(deck).toMatchObject({
      title: '나의 여정',
      link: tour.back.link,
      language: 'ko',
      date: '2026-11-21',
    });
  });

  test('have the notes of the scene before the sources', () => {
    expect(linesOf(deck.slides[1]?.notes).slice(0, 3)).toEqual([
      '말할 것',
      '',
      '화면: msp의 한국어, 2024년 7월 1일',
    ]);
  });

  test('have the sources of what the scene names, and of nothing else', () => {
    const sources = (n: number) => {
      const notes = linesOf(deck.slides[n]?.notes);
      return notes.slice(notes.indexOf('출처:') + 1).length;
    };
    expect([sources(1), sources(2)]).toEqual([0, DETAILS.events['graphite']?.sources.length]);
  });

  test('lead to the tour on the first and the last slide, and to its view on the others', () => {
    const links = deck.slides.map(({ code }) => code?.link ?? '');
    expect([links.at(0), links.at(-1)]).toEqual([tour.back.link, tour.back.link]);
    expect(links[2]).toContain('view=globe');
  });
});

describe('a tour in a language', () => {
  const scene = {
    view: '?partnership=msp&time=2024-07-01',
    title: { en: 'The chair', ko: '의장국' },
    text: { ko: '설명' },
    transition: 'fly',
  } as const;
  const material = tourMaterial(
    {
      title: { en: 'A tour' },
      summary: { ko: '요약' },
      scenes: [
        { ...scene, show: { events: ['graphite'] }, cites: ['msp'] },
        { ...scene, notes: { en: 'Notes' }, show: {} },
      ],
    },
    { link: 'https://lodelines.example/?tour=mine' },
    { dataset: DATASET, language: 'en' },
  );

  test('has the texts of the other one where it has none', () => {
    expect(material.tour).toMatchObject({ title: 'A tour', summary: '요약' });
    expect(material.scenes[1]).toMatchObject({ title: 'The chair', text: '설명', notes: 'Notes' });
    expect(material.scenes[0]?.view).toMatchObject({ lang: 'en', selection: { id: 'msp' } });
  });

  test('has the sources of what a scene shows and cites, or of its view if it names nothing', () => {
    expect(material.scenes.map(({ show }) => show)).toEqual([
      { partnerships: ['msp'], events: ['graphite'] },
      undefined,
    ]);
  });
});

test('the sources of a layer of figures are among them', () => {
  const { slides } = planned({ scenes: [sceneOf('?layer=production:nickel&time=2025-06-01', { show: {} })] });
  expect(linesOf(slides.at(-1)?.text)).toEqual(['Paper · Press · June 2024']);
});

test('a long list of sources goes on, with credits on its last slide; what is left out is in the notes', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => {
      const id = `source-${i}`;
      return [id, { ...Object.values(DETAILS.sources)[0], id, title: `Document ${i}` }] as const;
    }),
  ) as typeof DETAILS.sources;
  const msp = {
    ...DETAILS.partnerships['msp'],
    sources: Object.keys(many),
  } as (typeof DETAILS.partnerships)[string];
  const details = { ...DETAILS, sources: many, partnerships: { msp } };
  const scenes = [sceneOf('', { show: { partnerships: ['msp'] } })];
  const { slides } = slidesOf({ ...source, details }, { scenes }, OPTIONS);
  const lists = slides.filter(({ layout }) => layout === 'sources');
  expect(lists.map(({ title }) => title)).toEqual([1, 2, 3, 4].map((n) => `Sources (${n} of 4)`));
  expect(lists.map(({ credits }) => credits !== undefined)).toEqual([false, false, false, true]);
  const listed = lists.flatMap(({ text }) => text ?? []).length;
  expect(linesOf(lists[3]?.credits)[0]).toBe(
    `Not listed here: ${300 - listed} more sources. The speaker notes list all of them.`,
  );
  expect(linesOf(slides[1]?.notes).filter((line) => line.startsWith('Document'))).toHaveLength(300);
});

describe('a presentation with its pictures', () => {
  const tour = planned({ scenes: [sceneOf('?partnership=msp'), sceneOf('')] });
  const turns = { pause: () => Promise.resolve(), now: () => 0 };

  test('has them on the slides that have a map, and says how many are drawn', async () => {
    const told: string[] = [];
    const png = () => Promise.resolve(Uint8Array.of(1));
    const onPicture = (done: number, all: number) => told.push(`${done} of ${all}`);
    const { slides } = await drawnDeck(tour, { png, turns, onPicture });
    expect(slides.map(({ picture }) => picture?.png?.length)).toEqual([undefined, 1, 1, undefined]);
    expect(told).toEqual(['1 of 2', '2 of 2']);
  });

  test('is plain data, which can be sent to a worker', async () => {
    const deck = await drawnDeck(tour, { png: null, turns });
    expect(structuredClone(deck)).toEqual(deck);
    expect(deck.slides[1]?.picture?.names).toMatchObject({ 'country KOR': 'South Korea' });
  });

  test('is not drawn further once it is cancelled', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const onPicture = (done: number) => {
      told.push(done);
      controller.abort(new Error('cancelled'));
    };
    const { signal } = controller;
    await expect(drawnDeck(tour, { png: null, turns, onPicture, signal })).rejects.toThrow('cancelled');
    expect(told).toEqual([1]);
  });
});
