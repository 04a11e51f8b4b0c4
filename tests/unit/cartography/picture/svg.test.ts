import { expect, test } from 'vitest';
import type { Item } from '../../../../src/cartography/picture/displayList.ts';
import { svgOf, svgText } from '../../../../src/cartography/picture/svg.ts';

/** The picture as SVG, without its root element. */
function written(...items: Item[]): string {
  const text = svgText(svgOf({ name: 'A & B', width: 20, height: 10, items }, 'p'));
  return text
    .replace(/^<svg [^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/^<title>[^<]*<\/title>/, '');
}

test('a picture is an image with a name', () => {
  const text = svgText(svgOf({ name: 'A & B', width: 20, height: 10, items: [] }, 'p'));
  expect(text).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 20 10" width="20" height="10" role="img"/,
  );
  expect(text).toContain('<title>A &amp; B</title>');
});

test('an area is written in steps of a tenth of a pixel, with what it shows', () => {
  const area: Item = {
    type: 'path',
    pieces: [{ type: 'ring', points: [1, 2, 3.04, 2, 2.96, 0.5] }],
    fill: '#123456',
    shows: { kind: 'country', id: 'KOR' },
  };
  expect(written(area)).toBe('<path data-country="KOR" fill="#123456" d="M1 2l2 0 0-1.5z"/>');
});

test('an arc is one curve with its dashes and its opacity', () => {
  const arc: Item = {
    type: 'path',
    pieces: [{ type: 'curve', points: [0, 0, 5, -4, 10, 0] }],
    stroke: { colour: 'red', width: 1.5, dash: [3, 3.3] },
    opacity: 0.5,
    shows: { kind: 'partnership', id: 'msp' },
  };
  expect(written(arc)).toBe(
    '<path data-partnership="msp" opacity=".5" fill="none" stroke="red" stroke-width="1.5" stroke-dasharray="3 3.3" stroke-linejoin="round" d="M0 0q5-4 10 0"/>',
  );
});

test('the stroke of a dot lies outside of its radius', () => {
  const dot: Item = {
    type: 'dot',
    x: 4,
    y: 5,
    radius: 2,
    fill: 'black',
    stroke: { colour: 'white', width: 1 },
  };
  expect(written(dot)).toBe('<circle cx="4" cy="5" r="2.5" fill="black" stroke="white" stroke-width="1"/>');
});

test('text is text, with its signs escaped', () => {
  const text: Item = {
    type: 'text',
    x: 1,
    y: 9,
    text: '<한국>',
    anchor: 'middle',
    size: 12,
    weight: 400,
    fill: '#000',
  };
  expect(written(text)).toBe(
    '<text x="1" y="9" text-anchor="middle" font-size="12" fill="#000">&lt;한국&gt;</text>',
  );
});

test('a hatch is defined once', () => {
  const hatched: Item = { type: 'path', pieces: [{ type: 'ring', points: [0, 0, 1, 0, 1, 1] }], hatch: true };
  const text = written(hatched, hatched);
  expect(text.match(/<pattern id="p-hatch"/g)).toHaveLength(1);
  expect(text.match(/fill="url\(#p-hatch\)"/g)).toHaveLength(2);
});

test('what is outside of the clip of a group is cut', () => {
  const group: Item = { type: 'group', x: 2, y: 0, clip: { x: 0, y: 0, width: 5, height: 5 }, items: [] };
  expect(written(group, group)).toBe(
    '<defs><clipPath id="p-clip"><rect x="0" y="0" width="5" height="5"/></clipPath>' +
      '<clipPath id="p-clip1"><rect x="0" y="0" width="5" height="5"/></clipPath></defs>' +
      '<g clip-path="url(#p-clip)" transform="translate(2 0)"/><g clip-path="url(#p-clip1)" transform="translate(2 0)"/>',
  );
});

test('no style attribute is used, which the content security policy forbids', () => {
  expect(written({ type: 'box', x: 0, y: 0, width: 1, height: 1, fill: 'red', opacity: 0.5 })).not.toContain(
    'style=',
  );
});
