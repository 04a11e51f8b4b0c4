import { describe, expect, test } from 'vitest';
import { handoutOf } from '../../../../src/export/handout/handout.ts';
import { usualPaper } from '../../../../src/export/handout/handoutChoices.ts';
import type { Material } from '../../../../src/export/material.ts';
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
const base = 'https://lodelines.example/map/';

describe('A hand-out', () => {
  test('of a view says when it is, which filters it has and what the record says, and leads back to it', () => {
    const { view } = parseView('?partnership=msp&time=2024-07-01&mineral=nickel', {
      dataset: DATASET,
      language: 'en',
    });
    const { tour, scenes, credits } = handoutOf(source, { scenes: [{ view }] }, base);
    expect(tour).toBeNull();
    expect(scenes).toHaveLength(1);
    expect(scenes[0]).toMatchObject({
      title: 'msp',
      time: '1 July 2024 · Filters: Nickel',
      text: DETAILS.partnerships['msp']?.summary.en,
    });
    expect(scenes[0]?.back.link).toMatch(
      /^https:\/\/lodelines\.example\/map\/\?time=2024-07-01.*data=2026-11-21&partnership=msp/,
    );
    expect(credits.join(' ')).toMatch(/release 2026-11-21.*CC BY 4\.0.*not an endorsement/);
  });

  test('of a tour has the words of its scenes, and on a local copy words in place of its address', () => {
    const back = { link: null, words: 'Ask.' } as const;
    const material = tourMaterial(TOUR, back, { dataset: DATASET, language: 'ko' });
    const { tour, scenes, language } = handoutOf(source, material, 'http://localhost:4173/');
    expect(language).toBe('ko');
    expect(tour).toEqual({
      title: 'A small tour의 한국어',
      summary: 'From the MSP to Hanoi.의 한국어',
      back,
    });
    expect(scenes.map(({ notes, back: { link } }) => [notes, link])).toEqual([
      ['Ask who takes part.의 한국어', null],
      ['', null],
      ['', null],
    ]);
  });

  test('of a tour only says how many sources a scene has, if they would fill pages; one of a view lists them', () => {
    const many = Array.from({ length: 41 }, (_, i) => `paper-${i}`);
    const details = {
      ...DETAILS,
      partnerships: { ...DETAILS.partnerships, msp: { ...DETAILS.partnerships['msp'], sources: many } },
      sources: Object.fromEntries(many.map((id) => [id, { ...DETAILS.sources['paper'], id }])),
    } as unknown as typeof DETAILS;
    const material = tourMaterial(TOUR, { link: base }, { dataset: DATASET, language: 'en' });
    const countsOf = (shown: Material) =>
      handoutOf({ ...source, details }, shown, base).scenes.map(({ sources, unlisted }) => [
        sources.length,
        unlisted,
      ]);
    expect(countsOf(material)[0]).toEqual([0, 41]);
    expect(countsOf({ scenes: material.scenes })[0]).toEqual([41, 0]);
  });
});

test('The paper is Letter for readers in North America, A4 for all others', () => {
  expect(['en-US', 'fr-CA', 'en-GB', 'ko-KR', 'en'].map(usualPaper)).toEqual([
    'letter',
    'letter',
    'a4',
    'a4',
    'a4',
  ]);
});
