import { describe, expect, test } from 'vitest';
import { type EmbedOptions, initialOptions, ofOwnTour } from '../../../src/share/embedOptions.ts';
import { componentQuery, embedLink, sharedPage, sharedView } from '../../../src/share/sharedView.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { copyOf, playable } from '../../../src/domain/ownTour/ownTour.ts';
import type { Tour } from '../../../src/domain/tour/tour.ts';
import { LESSON, OWN_LESSON } from '../state/smallLesson.ts';
import { TOUR } from '../state/smallTour.ts';
import { DATASET } from '../state/smallDataset.ts';

const BASE = 'https://maps.example/lodelines/?utm=a#top';
const viewOf = (query: string) => parseView(query, { dataset: DATASET, language: 'en' }).view;
const shared = (query: string, frozen?: boolean) => sharedView(viewOf(query), DATASET, BASE, frozen);
const OPTIONS = initialOptions('en', 'auto');
const embedded = (change: Partial<EmbedOptions>, query = '?time=2024-06-30') =>
  new URL(embedLink(viewOf(query), { ...OPTIONS, ...change }, DATASET, BASE)).search;

test("The text, source and link of a shared view are in the view's language", () => {
  expect(shared('?partnership=msp&time=2024-06-30')).toEqual({
    title: 'msp',
    time: '30 June 2024',
    source: 'Lodelines, data to 4 February 2026',
    link: 'https://maps.example/lodelines/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
    language: 'en',
  });
  expect(shared('?country=KOR&lang=ko')).toMatchObject({
    title: 'South Korea의 한국어',
    time: '2026년 2월 4일',
    source: 'Lodelines, 2026년 2월 4일까지의 데이터',
  });
});

test('A link contains the exact view: camera, theme, and defaults that depend on the date or browser', () => {
  expect(new URL(shared('?map=3/37.5/127&theme=dark&view=globe').link).search).toBe(
    '?time=2026-02-04&party=KOR&view=globe&map=3/37.5/127&lang=en&theme=dark',
  );
});

test('A link shared from an embed opens the full page', () => {
  expect(new URL(shared('?ui=embed&controls=none&locked=map').link).search).toBe(
    '?time=2026-02-04&party=KOR&lang=en',
  );
});

test('A frozen link includes the release of the data', () => {
  expect(new URL(shared('?time=2024-06-30', true).link).search).toBe(
    '?time=2024-06-30&party=KOR&lang=en&data=2026-11-21',
  );
});

test('What is selected has a page, in the language of the view, unless another release or a comparison is shown', () => {
  const page = (query: string, dataset = DATASET) => sharedPage(viewOf(query), dataset, BASE);
  expect(page('?partnership=msp&time=2024-06-30')).toBe('https://maps.example/lodelines/partnership/msp/');
  expect(page('?country=KOR&lang=ko')).toBe('https://maps.example/lodelines/ko/country/KOR/');
  expect(page('?time=2024-06-30')).toBeNull();
  expect(page('?country=KOR&compare=VNM')).toBeNull();
  expect(page('?partnership=msp', { ...DATASET, release: '2020-01-01' })).toBeNull();
});

test('An open tour or lesson has a page of its own, whatever is selected; those of readers have none', () => {
  const page = (query: string, tour: Tour) => {
    const { view } = parseView(query, { dataset: DATASET, language: 'en', tour });
    return sharedPage(view, DATASET, BASE, tour);
  };
  expect(page('?tour=small-tour&partnership=msp', TOUR)).toBe(
    'https://maps.example/lodelines/tour/small-tour/',
  );
  expect(page('?lesson=small-lesson&step=2&lang=ko', LESSON)).toBe(
    'https://maps.example/lodelines/ko/lesson/small-lesson/',
  );
  expect(page('?lesson=own', OWN_LESSON)).toBeNull();
  expect(page('?country=KOR', TOUR)).toBe('https://maps.example/lodelines/country/KOR/');
});

test("The link to a scene of a reader's own lesson has the lesson in it and pins the release, in a frame, too", () => {
  const { view } = parseView('?lesson=own', { dataset: DATASET, language: 'en', tour: OWN_LESSON });
  expect(sharedView(view, DATASET, BASE, true, OWN_LESSON, '#lesson=abc').link).toBe(
    'https://maps.example/lodelines/?lesson=own&lang=en&data=2026-11-21#lesson=abc',
  );
  expect(
    embedLink(view, ofOwnTour({ ...OPTIONS, form: 'component' }), DATASET, BASE, OWN_LESSON, '#lesson=abc'),
  ).toBe('https://maps.example/lodelines/embed/?lesson=own&lang=en&data=2026-11-21#lesson=abc');
});

test("A link to a reader's own lesson, and a frame, pin the release that it was made with", () => {
  const lesson = playable(copyOf(OWN_LESSON, '2025-01-31'));
  const { view } = parseView('?lesson=own', { dataset: DATASET, language: 'en', tour: lesson });
  const links = [
    sharedView(view, DATASET, BASE, true, lesson, '#lesson=abc').link,
    embedLink(view, ofOwnTour(OPTIONS), DATASET, BASE, lesson, '#lesson=abc'),
  ];
  for (const link of links) expect(new URL(link).searchParams.get('data')).toBe('2025-01-31');
});

test('An embed address leads to the page for embeds, contains the chosen options and omits defaults', () => {
  expect(new URL(embedLink(viewOf(''), OPTIONS, DATASET, BASE)).pathname).toBe('/lodelines/embed/');
  expect(embedded({})).toBe('?time=2024-06-30&party=KOR&lang=en');
  expect(embedded({ language: 'ko', theme: 'dark', frozen: true })).toBe(
    '?time=2024-06-30&party=KOR&lang=ko&theme=dark&data=2026-11-21',
  );
  expect(embedded({ controls: ['legend'], locked: ['map', 'time'] })).toBe(
    '?time=2024-06-30&party=KOR&lang=en&controls=legend&locked=map,time',
  );
});

test('An embed plays automatically only with the timeline, where readers can stop it', () => {
  expect(embedded({ autoplay: true })).toContain('&autoplay=on');
  expect(embedded({ autoplay: true, controls: ['legend', 'buttons'] })).not.toContain('autoplay');
  expect(embedded({ autoplay: true, locked: ['time'] })).not.toContain('autoplay');
});

test("The component's view is the same, without the key that the component adds", () => {
  expect(componentQuery(viewOf('?time=2024-06-30'), { ...OPTIONS, locked: ['map'] }, DATASET)).toBe(
    '?time=2024-06-30&party=KOR&lang=en&locked=map',
  );
});

describe('in a tour', () => {
  const known = { dataset: DATASET, language: 'en', tour: TOUR } as const;
  const { view } = parseView('?tour=small-tour&step=2&theme=dark', known);

  test('the link leads to the scene, and the words are its own', () => {
    const { title, link } = sharedView(view, DATASET, BASE, false, TOUR);
    expect(title).toBe('A small tour: In Hanoi');
    expect(new URL(link).search).toBe('?tour=small-tour&step=2&lang=en&theme=dark');
  });

  test('a frozen link keeps the release', () => {
    expect(sharedView(view, DATASET, BASE, true, TOUR).link).toContain('&data=2026-11-21');
  });

  test('a frame shows the tour from that scene', () => {
    expect(new URL(embedLink(view, OPTIONS, DATASET, BASE, TOUR)).search).toMatch(
      /^\?tour=small-tour&step=2&lang=en(&theme=\w+)?$/,
    );
  });
});
