/** The fonts that the speaker window is given: it cannot fetch any itself. */
import { expect, onTestFinished, test } from 'vitest';
import { fontBytes } from '../../../src/scenes/presenter/fontBytes.ts';

const FACES = `
  @font-face { font-family: Tested; src: url('https://example.org/latin.woff2'); unicode-range: U+0020-007E; }
  @font-face { font-family: Tested; src: url('https://example.org/rare.woff2'); unicode-range: U+BDC0, U+BDC1; }
  @font-face { font-family: Tested; src: url('https://example.org/rarer.woff2'); unicode-range: U+C000-C010; }
  @font-face { font-family: Tested; src: url('https://example.org/all.woff2'); }
`;

test('The speaker window has the fonts of the words that it shows, and fetches no others', async () => {
  const style = document.createElement('style');
  style.textContent = FACES;
  document.head.append(style);
  onTestFinished(() => style.remove());
  const read: string[] = [];
  const keep = (address: string) => {
    read.push(address);
    return Promise.resolve(new ArrayBuffer(0));
  };
  const fonts = await fontBytes(document, keep, 'A 뷁');
  const tested = (address: string) => address.startsWith('https://example.org/');
  expect(read.filter(tested)).toEqual([
    'https://example.org/latin.woff2',
    'https://example.org/rare.woff2',
    'https://example.org/all.woff2',
  ]);
  expect(fonts.filter(({ family }) => family === 'Tested')).toHaveLength(3);
});
