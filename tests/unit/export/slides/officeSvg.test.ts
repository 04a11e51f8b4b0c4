import { expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { pictureOf } from '../../../../src/cartography/picture/pictureOf.ts';
import { officeSvg } from '../../../../src/export/slides/officeSvg.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET, FIGURES, SHAPES } from '../../state/smallDataset.ts';
import { PICTURE } from './smallDeck.ts';

const source = { dataset: DATASET, shapes: SHAPES, selectors: createSelectors(DATASET), figures: FIGURES };

test.each(['', '?view=globe', '?layer=production:nickel', '?map=4/37/127'])(
  'a map is written without what Office cannot draw: %s',
  (query) => {
    const { view } = parseView(query, { dataset: DATASET, language: 'en' });
    const picture = pictureOf(source, view, {
      name: '',
      width: 600,
      height: 400,
      palette: LIGHT,
      emphasis: [],
    });
    expect(officeSvg(picture, 'en')).not.toMatch(/clip-path|<pattern|url\(|rgba|style=|var\(/);
  },
);

test('a hatch is written as lines', () => {
  const svg = officeSvg(PICTURE, 'en');
  expect(svg).not.toMatch(/<pattern|url\(/);
  expect(svg).toMatch(/<path data-country="JPN" fill="none" stroke="#808080" stroke-width="1.5"/);
});

test('a text is written over its outline, which is a text of its own', () => {
  const texts = [...officeSvg(PICTURE, 'ko').matchAll(/<text [^>]*>한국/g)].map(([text]) => text);
  expect(texts.map((text) => text.includes('stroke='))).toEqual([true, false]);
});

test('fonts are those that come with Office, for Hangul first in Korean', () => {
  expect(officeSvg(PICTURE, 'en')).toContain('font-family="Calibri,');
  expect(officeSvg(PICTURE, 'ko')).toContain("font-family=\"'Malgun Gothic',");
});
