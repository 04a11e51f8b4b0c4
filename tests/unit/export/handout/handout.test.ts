import { describe, expect, test } from 'vitest';
import { handoutOf } from '../../../../src/export/handout/handout.ts';
import { usualPaper } from '../../../../src/export/handout/handoutChoices.ts';
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
    const { tour, scenes, credits } = handoutOf(source, { scenes: [{ view }] }, { base, local: false });
    expect(tour).toBeNull();
    expect(scenes).toHaveLength(1);
    expect(scenes[0]).toMatchObject({
      title: 'msp',
      time: '1 July 2024 · Filters: Nickel',
      text: DETAILS.partnerships['msp']?.summary.en,
      alt: 'Map: msp, 1 July 2024',
    });
    expect(scenes[0]?.link).toMatch(
      /^https:\/\/lodelines\.example\/map\/\?time=2024-07-01.*data=2026-11-21&partnership=msp/,
    );
    expect(credits.join(' ')).toMatch(/release 2026-11-21.*CC BY 4\.0.*not an endorsement/);
  });

  test('of a tour has the words of its scenes, and no address that nobody else can open', () => {
    const material = tourMaterial(TOUR, `${base}?tour=small-tour`, { dataset: DATASET, language: 'ko' });
    const { tour, scenes, language } = handoutOf(source, material, { base, local: true });
    expect(language).toBe('ko');
    expect(tour).toEqual({
      title: 'A small tour의 한국어',
      summary: 'From the MSP to Hanoi.의 한국어',
      link: null,
    });
    expect(scenes.map(({ notes, link }) => [notes, link])).toEqual([
      ['Ask who takes part.의 한국어', null],
      ['', null],
      ['', null],
    ]);
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
