/** The fonts of the speaker window. */
import { expect, test } from 'vitest';
import { fontBytes } from '../../../src/scenes/presenter/fontBytes.ts';

/** A page with a face of a font at this address. */
function pageWith(src: string): Document {
  const values: Readonly<Record<string, string>> = { 'font-family': '"Lodelines Sans"', src };
  const face = {
    cssText: '@font-face {}',
    style: { getPropertyValue: (name: string) => values[name] ?? '' },
  };
  const sheet = { href: 'https://example.org/assets/a.css', cssRules: [face, { cssText: 'a {}' }] };
  return { baseURI: 'https://example.org/', styleSheets: [sheet] } as unknown as Document;
}

test('A font beside the style sheet is read from its address', async () => {
  const asked: string[] = [];
  const read = (address: string) => {
    asked.push(address);
    return Promise.resolve(new Uint8Array([7]).buffer);
  };
  const [font] = await fontBytes(pageWith('url("./latin.woff2") format("woff2")'), read, 'a');
  expect(asked).toEqual(['https://example.org/assets/latin.woff2']);
  expect([font?.family, new Uint8Array(font?.bytes ?? new ArrayBuffer())]).toEqual([
    'Lodelines Sans',
    new Uint8Array([7]),
  ]);
});

test('A font in the style sheet itself is read without a request', async () => {
  const read = () => Promise.reject(new Error('no network'));
  const [font] = await fontBytes(pageWith('url("data:font/woff2;base64,AQID") format("woff2")'), read, 'a');
  expect(new Uint8Array(font?.bytes ?? new ArrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});
