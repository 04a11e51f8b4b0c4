import { expect, test } from 'vitest';
import { pictureFileName } from '../../../src/export/pictureFileName.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';

test.each([
  ['?partnership=msp&time=2024-06-30', 'lodelines-msp-2024-06-30-1920x1080.png'],
  ['?time=../2024-06-30', 'lodelines-overview-to-2024-06-30-1920x1080.png'],
  [
    '?country=KOR&compare=JPN&time=2022-06-14/2024-06-30',
    'lodelines-kor-jpn-2022-06-14-to-2024-06-30-1920x1080.png',
  ],
  ['?layer=reserves:nickel&time=2024-06-30', 'lodelines-overview-reserves-nickel-2024-06-30-1920x1080.png'],
])('the name of a file says what is in it: %s', (query, name) => {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  expect(pictureFileName(view, { width: 1920, height: 1080 }, 'png')).toBe(name);
});
