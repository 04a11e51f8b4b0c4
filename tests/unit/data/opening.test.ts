/** What the one file opens, as a block in its HTML. */
import { expect, test } from 'vitest';
import { openingBlock, readOpening, withOpening } from '../../../src/data/opening.ts';

const SITE = 'https://example.org/lodelines/';
const html = (opening: Parameters<typeof openingBlock>[0]) =>
  `<head>${openingBlock(opening)}</head><script>withOpening('<script type="application/json" id="opening">')</script>`;
const inside = (text: string) => readOpening(/id="opening">([^<]*)<\/script>/.exec(text)?.[1] ?? 'no block');

test('A file opens what was put into it last, and nothing else in it changes', () => {
  const first = withOpening(html({}), { query: '?time=2024-06-30', fragment: '#tour=abc' });
  expect(inside(first)).toEqual({ query: '?time=2024-06-30', fragment: '#tour=abc' });
  const second = withOpening(first, { query: '?partnership=msp' });
  expect(inside(second)).toEqual({ query: '?partnership=msp' });
  expect(withOpening(second, {})).toBe(html({}));
});

test('A file keeps the site that it knows until another one is put into it', () => {
  const known = withOpening(html({ site: SITE }), { query: '?lang=ko' });
  expect(inside(known)).toEqual({ site: SITE, query: '?lang=ko' });
  const other = 'https://example.com/';
  expect(inside(withOpening(known, { site: other }))).toEqual({ site: other });
});

test('What is in the block cannot end it', () => {
  const query = '?x=</script><script>alert(1)</script>';
  const text = withOpening(html({}), { query });
  expect(inside(text)).toEqual({ query });
  expect(text.match(/<\/script>/g)).toHaveLength(2);
});

test('HTML without the block is not such a file', () => {
  expect(() => withOpening('<!doctype html><title>Not found</title>', {})).toThrow('got none');
});

test.for([
  'no JSON',
  'null',
  '[]',
  '{"site": "javascript:alert(1)/", "query": "time=2024", "fragment": "tour=abc"}',
  '{"site": "https://example.org/?x=/", "query": 7, "fragment": null}',
])('What is not as expected is left out: %s', (text) => {
  expect(readOpening(text)).toEqual({});
});
